import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import type { ContentSet } from '../../src/domain/content/types.ts';
import {
  selectAlertsOf,
  selectClosures,
  selectStopClosures,
  selectVenueClosures,
  type Touchable,
} from '../../src/domain/alerts/effects.ts';
import { toHub } from '../../src/domain/hub/hub.ts';
import type { Hub, Record as HubRecord } from '../../src/domain/hub/types.ts';
import { isReadRing, parseRing } from '../../src/model/index.ts';
import { projectRoot } from '../support/sites.ts';

type Alert = HubRecord<'alerts'>;

const START = '2026-11-24T06:00:00+08:00';
const END = '2026-11-25T18:00:00+08:00';
/** A box around Telaga Sunya: 5.7797° S, 124.843° E. */
const BOX = '-5.77, 124.83\n-5.77, 124.86\n-5.80, 124.86\n-5.80, 124.83';

let content: ContentSet;
beforeAll(async () => {
  content = await loadContent(join(projectRoot, 'tests', 'region', 'content'));
});

/** The fictional region with one alert of its own and no other. */
function hubWith(alert: Partial<Alert>, now = '2026-11-24T10:00:00+08:00'): Hub {
  const hub = toHub(content.entries, { ...content, now: new Date(now) }, 'id');
  const [first] = hub.records.alerts;
  const blank = { districts: [], destinations: [], routes: [], events: [], closes: true };
  const own = { ...first, ...blank, slug: 'uji', start: START, end: END, ...alert } as Alert;
  return { ...hub, records: { ...hub.records, alerts: [own] } };
}

function find(hub: Hub, name: 'destinations' | 'events' | 'offices' | 'routes', slug: string) {
  const all: readonly { slug: string }[] = hub.records[name];
  const found = all.find((one) => one.slug === slug);
  if (!found) throw new Error(`No ${slug}`);
  return found as Touchable;
}

const touched = (hub: Hub, slug: string) =>
  selectAlertsOf(find(hub, 'destinations', slug), hub).length > 0;

describe('What an alert touches', () => {
  it('is the place that it names, and no other', () => {
    const hub = hubWith({ destinations: ['telaga-sunya'] });
    expect(touched(hub, 'telaga-sunya')).toBe(true);
    expect(touched(hub, 'air-terjun-lembayung')).toBe(false);
  });

  it('is every place, office and village of a kecamatan that it names', () => {
    const hub = hubWith({ districts: ['99.01.02'] });
    expect(touched(hub, 'telaga-sunya')).toBe(true);
    expect(touched(hub, 'alun-alun-rukma')).toBe(false);
    const office = find(hub, 'offices', 'kantor-kecamatan-tirtasunya');
    expect(selectAlertsOf(office, hub)).toHaveLength(1);
    const rows = hub.villages.filter((row) => selectAlertsOf(row, hub).length > 0);
    expect(rows.map(({ districtCode }) => districtCode)).toEqual(rows.map(() => '99.01.02'));
    expect(rows).toHaveLength(4);
  });

  it('is what lies inside its polygon', () => {
    const hub = hubWith({ polygon: BOX });
    expect(touched(hub, 'telaga-sunya')).toBe(true);
    expect(touched(hub, 'alun-alun-rukma')).toBe(false);
    expect(touched(hub, 'pantai-seberang')).toBe(false);
  });

  it('is a place whose rough point may lie inside the polygon', () => {
    // Benteng Karangluhur is known to 1,200 m; this box begins about 900 m east of its point.
    const near = '-5.61, 124.7938\n-5.61, 124.82\n-5.64, 124.82\n-5.64, 124.7938';
    expect(touched(hubWith({ polygon: near }), 'benteng-karangluhur')).toBe(true);
    const far = near.replaceAll('124.7938', '124.798');
    expect(touched(hubWith({ polygon: far }), 'benteng-karangluhur')).toBe(false);
  });

  it('is what is part of a touched place, and not the place that it is part of', () => {
    const hub = hubWith({ destinations: ['alun-alun-rukma'] });
    expect(touched(hub, 'pasar-malam-arum')).toBe(true);
    const child = hubWith({ destinations: ['pasar-malam-arum'] });
    expect(touched(child, 'alun-alun-rukma')).toBe(false);
  });

  it('ends in a circle of places that are part of each other', () => {
    const hub = hubWith({ destinations: ['telaga-sunya'] });
    const circle = hub.records.destinations.map((one) => {
      if (one.slug === 'alun-alun-rukma') return { ...one, parent: 'pasar-malam-arum' };
      return one.slug === 'pasar-malam-arum' ? { ...one, parent: 'alun-alun-rukma' } : one;
    });
    const round = { ...hub, records: { ...hub.records, destinations: circle } };
    expect(touched(round, 'pasar-malam-arum')).toBe(false);
    expect(touched(round, 'telaga-sunya')).toBe(true);
  });

  it('is a route with a stop there, or a stop of its own inside the polygon', () => {
    const trip = (hub: Hub) =>
      selectAlertsOf(find(hub, 'routes', 'sehari-di-tirtasunya'), hub).length;
    expect(trip(hubWith({ destinations: ['telaga-sunya'] }))).toBe(1);
    expect(trip(hubWith({ destinations: ['air-terjun-lembayung'] }))).toBe(0);
    const summit = '-5.64, 124.93\n-5.64, 124.94\n-5.65, 124.94\n-5.65, 124.93';
    const hub = hubWith({ polygon: summit });
    const hike = find(hub, 'routes', 'jalur-gunung-pelita');
    expect(selectAlertsOf(hike, hub)).toHaveLength(1);
    const stops = (hike as HubRecord<'routes'>).stops;
    expect(stops.map((stop) => selectStopClosures(stop, hub).length)).toEqual([0, 0, 1]);
  });

  it('is no single place when it has no area: it stands above every page', () => {
    const hub = hubWith({ closes: false });
    expect(hub.records.destinations.filter((one) => selectAlertsOf(one, hub).length)).toEqual([]);
  });
});

describe('When it is said', () => {
  const isSaidAt = (now: string) =>
    touched(hubWith({ destinations: ['telaga-sunya'] }, now), 'telaga-sunya');

  it('to the last moment before its end, and not at its end', () => {
    expect(isSaidAt('2026-11-25T17:59:59+08:00')).toBe(true);
    expect(isSaidAt(END)).toBe(false);
  });

  it('two weeks before it begins, and not earlier', () => {
    expect(isSaidAt('2026-11-10T06:00:01+08:00')).toBe(true);
    expect(isSaidAt('2026-11-10T06:00:00+08:00')).toBe(false);
  });
});

describe('What an alert shuts', () => {
  it('are the places that it touches, with their parts, from its start to its end', () => {
    const hub = hubWith({ destinations: ['alun-alun-rukma'] });
    const closure = { from: START, to: END, alert: 'uji', title: hub.records.alerts[0]?.title };
    for (const slug of ['alun-alun-rukma', 'pasar-malam-arum'])
      expect(selectClosures(find(hub, 'destinations', slug), hub)).toEqual([closure]);
    expect(selectClosures(find(hub, 'destinations', 'telaga-sunya'), hub)).toEqual([]);
  });

  it('is nothing when it only warns', () => {
    const hub = hubWith({ destinations: ['telaga-sunya'], closes: false });
    const lake = find(hub, 'destinations', 'telaga-sunya');
    expect(selectAlertsOf(lake, hub)).toHaveLength(1);
    expect(selectClosures(lake, hub)).toEqual([]);
  });

  it('is never an office or an event, and a route only by its name', () => {
    const hub = hubWith({ districts: ['99.01.01', '99.01.02', '99.01.03'] });
    const { offices, events, routes } = hub.records;
    const shut = [...offices, ...events, ...routes].filter(
      (one) => selectClosures(one, hub).length > 0,
    );
    expect(shut).toEqual([]);
    const named = hubWith({ routes: ['jalur-gunung-pelita'] });
    expect(selectClosures(find(named, 'routes', 'jalur-gunung-pelita'), named)).toHaveLength(1);
  });
});

describe('The venue of an event', () => {
  const lake = { destinations: ['telaga-sunya'] };
  const closuresOf = (more: object, alert: Partial<Alert> = lake) => {
    const hub = hubWith(alert);
    const [first] = hub.records.events;
    const blank = { slug: 'uji', place: undefined, recurrence: undefined, end: undefined };
    const event = { ...first, ...blank, destination: 'telaga-sunya', ...more };
    return selectVenueClosures(event as HubRecord<'events'>, hub).length;
  };

  it('is shut while the event goes on, or not', () => {
    expect(closuresOf({ start: '2026-11-25T17:00:00+08:00' })).toBe(1);
    expect(closuresOf({ start: '2026-11-25T18:00:00+08:00' })).toBe(0);
    expect(closuresOf({ start: '2026-11-23T19:00:00+08:00' })).toBe(1);
    const before = { start: '2026-11-23T19:00:00+08:00', end: START };
    expect(closuresOf(before)).toBe(0);
    expect(closuresOf({ start: '2026-06-01T19:00:00+08:00', recurrence: 'FREQ=WEEKLY' })).toBe(1);
    expect(closuresOf({ start: undefined })).toBe(0);
    expect(closuresOf({ start: '2026-11-25T17:00:00+08:00' }, { ...lake, closes: false })).toBe(0);
  });
});

describe('The edge of an area as an editor writes it', () => {
  const toFault = (text: string) => {
    const read = parseRing(text);
    return isReadRing(read) ? undefined : read.what;
  };
  const geoJson = (ring: number[][]) => JSON.stringify({ type: 'Polygon', coordinates: [ring] });
  const square = [
    [124.83, -5.77],
    [124.86, -5.77],
    [124.86, -5.8],
    [124.83, -5.77],
  ];

  it('is one point a line, with a point or a comma in its numbers, closed or open', () => {
    const open = parseRing('-5.77, 124.83\n\n-5,77 124,86\n-5,80; 124,86\n');
    const closed = parseRing('-5.77, 124.83\n-5.77, 124.86\n-5.80, 124.86\n-5.77, 124.83');
    expect(isReadRing(open) && open.ring).toEqual(square.slice(0, 3));
    expect(isReadRing(closed) && closed.ring).toEqual(square.slice(0, 3));
  });

  it('is one GeoJSON polygon, bare or wrapped by a drawing tool', () => {
    const feature = { type: 'Feature', properties: {}, geometry: JSON.parse(geoJson(square)) };
    const collection = { type: 'FeatureCollection', features: [feature] };
    for (const text of [geoJson(square), JSON.stringify(feature), JSON.stringify(collection)]) {
      const read = parseRing(text);
      expect(isReadRing(read) && read.ring).toEqual(square.slice(0, 3));
    }
  });

  it.each([
    ['-5.77, 124.83\nutara pasar\n-5.80, 124.86', /^baris 2 bukan lintang dan bujur: utara pasar/],
    ['-5.77, 124.83\n-5.77, 124.86', /^hanya 2 titik yang berbeda/],
    ['-5.77, 124.83\n-5.77, 124.86\n-5.77, 124.83', /^hanya 2 titik/],
    ['-5.77, 124.83\n-5.77, 124.84\n-5.77, 124.86', /^semua titik segaris/],
    ['-5.77, 124.83\n124.86, -5.77\n-5.80, 124.86', /^baris 2: lintang dan bujur tertukar/],
    ['-5.77, 124.83\n-5.77, 324.86\n-5.80, 124.86', /^baris 2: -5.77, 324.86 bukan titik/],
    [
      '-5.77, 124.83\n-5.80, 124.86\n-5.77, 124.86\n-5.80, 124.83',
      /^garis dari baris 1 memotong garis dari baris 3/,
    ],
    [geoJson(square.slice(0, 3)), /^garis belum tertutup/],
    ['{"type":"Polygon","coordinates":[[[124.83,-5.77]', /^GeoJSON tidak utuh/],
    ['{"type":"Point","coordinates":[124.83,-5.77]}', /^bukan satu Polygon/],
  ])('%j is refused with the line that is wrong', (text, what) => {
    expect(toFault(text)).toMatch(what);
  });
});
