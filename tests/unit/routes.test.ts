import { describe, expect, it } from 'vitest';
import type { Hub, Record } from '../../src/domain/hub/types.ts';
import { toRouteMeasures } from '../../src/domain/routes/page.ts';
import { toRouteFocus, toStops, type StopView } from '../../src/domain/routes/stops.ts';
import { toTouristTrip } from '../../src/domain/structured-data/tourism.ts';

type Route = Record<'routes'>;

const lake = {
  slug: 'lake',
  title: 'Telaga',
  kind: 'lake',
  elevationM: 1300,
  place: { lat: -5.5, lon: 124.5, precisionM: 100, districts: [] },
};
const hub = {
  lang: 'id',
  now: new Date('2026-11-24T09:00:00+07:00'),
  media: [],
  records: { destinations: [lake], alerts: [] },
} as unknown as Hub;
const toRoute = (more: object): Route =>
  ({ title: 'R', summary: 'S', kind: 'trip', textLang: 'id', ...more }) as unknown as Route;
const stop = (elevationM?: number): StopView => ({ elevationM }) as StopView;
const highest = (kind: string, stops: StopView[]): string | undefined =>
  toRouteMeasures(toRoute({ kind }), stops, hub).at(-1)?.value;

describe('The stops of a route', () => {
  it('take what they do not say from the destination that they name', () => {
    const [first, second] = toStops(
      toRoute({ stops: [{ destination: 'lake' }, { name: { id: 'Puncak' }, elevationM: 2000 }] }),
      hub,
    );
    expect(first).toMatchObject({ number: 1, name: 'Telaga', slug: 'lake', lat: -5.5 });
    expect(first?.elevationM).toBe(1300);
    expect(second).toMatchObject({ number: 2, name: 'Puncak', slug: undefined, lat: undefined });
  });

  it('without a known point have no map', () => {
    expect(toRouteFocus([stop(), stop()])).toBeUndefined();
  });

  it('are told to machines in their order, without invented points', () => {
    const stops = toStops(
      toRoute({ stops: [{ name: { id: 'A' } }, { destination: 'lake' }] }),
      hub,
    );
    const json = JSON.stringify(
      toTouristTrip(toRoute({}), stops, {
        url: 'https://x/',
        toUrl: (slug) => `https://x/${slug}/`,
      }),
    );
    expect(json.match(/GeoCoordinates/g)).toHaveLength(1);
    expect(json.indexOf('"A"')).toBeLessThan(json.indexOf('"Telaga"'));
  });
});

describe('The highest point of a route', () => {
  it('is not said while a stop may be higher', () => {
    expect(highest('trip', [stop(), stop(2040)])).toBe('Belum diketahui');
    expect(highest('trip', [stop(2300), stop(2040)])).toMatch(/^2\.300/);
  });

  it('is the known top of a climb', () => {
    expect(highest('hike', [stop(), stop(3153)])).toMatch(/^3\.153/);
    expect(highest('hike', [stop(1500), stop()])).toBe('Belum diketahui');
  });
});
