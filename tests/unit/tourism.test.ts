import { describe, expect, it } from 'vitest';
import { groupEvents, toDateBlock, toPhase, toWhen } from '../../src/domain/events/list.ts';
import type { Hub, Record } from '../../src/domain/hub/types.ts';
import { selectNearby } from '../../src/domain/nearby/nearby.ts';
import { slicePages } from '../../src/domain/place/lists.ts';
import { toHoursView, toMeasures } from '../../src/domain/place/page.ts';
import { toEntryPrice, toPriceTables } from '../../src/domain/prices/tables.ts';
import { drawProfile } from '../../src/domain/routes/profile.ts';
import { toAscent, type StopView } from '../../src/domain/routes/stops.ts';
import { toEventData } from '../../src/domain/structured-data/tourism.ts';

type Place = Record<'destinations'>;
type Event = Record<'events'>;
type Hours = NonNullable<Place['hours']>;

const ZONE = 'Asia/Jakarta';
const now = new Date('2026-11-24T09:00:00+07:00');
const context = { lang: 'id' as const, now, timeZone: ZONE };

const toPlace = (more: Partial<Place>): Place =>
  ({ slug: 'a', title: 'A', facts: [], elevationAbout: false, ...more }) as Place;
const at = (lat: number, lon: number): Place['place'] =>
  ({ lat, lon, districts: [] }) as unknown as Place['place'];
const toHub = (destinations: Place[]): Hub =>
  ({
    lang: 'id',
    records: { destinations, alerts: [] },
    now,
    settings: {
      holidays: { years: [] },
      region: { timeZone: ZONE, center: { lat: 0, lon: 0, name: { id: 'Kota' } } },
    },
  }) as unknown as Hub;

const toHours = (rows: Partial<Hours['rows'][number]>[], more: Partial<Hours> = {}): Hours =>
  ({ rows, exceptions: [], always: false, ...more }) as Hours;
const week: Hours['rows'][number]['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

describe('A place', () => {
  it('says what is not known, and shows what is known first', () => {
    const hub = toHub([]);
    const measures = toMeasures(toPlace({ elevationM: 1300, elevationAbout: true }), hub);
    expect(measures[0]?.value).toBe('±\u00a01.300\u00a0m');
    expect(measures[1]).toMatchObject({ value: 'Belum diketahui', isUnknown: true });
    expect(toHoursView(toPlace({}), hub)).toEqual({ badge: 'unknown' });
    const daily = toHours([{ days: week, from: '06:00', to: '18:00' }]);
    expect(toHoursView(toPlace({ hours: daily }), hub).badge).toBeUndefined();
  });

  it('finds its neighbours by straight line, nearest first', () => {
    const places = [
      toPlace({ slug: 'far', place: at(0, 1) }),
      toPlace({ slug: 'near', place: at(0, 0.02) }),
      toPlace({ slug: 'nearest', place: at(0, 0.01) }),
      toPlace({ slug: 'nowhere' }),
    ];
    const found = selectNearby(toHub(places), { lat: 0, lon: 0 });
    expect(found.map(({ record }) => record.slug)).toEqual(['nearest', 'near']);
  });

  it('shows the tariffs of the day, visitors down and days across', () => {
    const price = (more: object) =>
      ({
        fee: 'entry',
        visitor: 'adult',
        dayType: 'any',
        amount: 0,
        ...more,
      }) as Place['prices'][0];
    const prices = [
      price({ dayType: 'weekday', amount: 10000 }),
      price({ dayType: 'weekend', amount: 15000 }),
      price({ visitor: 'child' }),
      price({ amount: 7500, validTo: '2025-12-31' }),
    ];
    const [table] = toPriceTables(prices, 'id', '2026-11-24');
    expect(table?.columns).toEqual(['Senin–Jumat', 'Sabtu, Minggu', 'Hari libur']);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['Rp10.000', 'Rp15.000', '–'],
      ['Gratis', 'Gratis', 'Gratis'],
    ]);
    expect(toEntryPrice([], 'id', '2026-11-24')).toBeUndefined();
  });

  it('stands on numbered pages when there are many', () => {
    expect(slicePages([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
    expect(slicePages([])).toEqual([[]]);
  });
});

describe('An event', () => {
  const toEvent = (more: Partial<Event>): Event =>
    ({
      slug: 'e',
      title: 'E',
      status: 'confirmed',
      months: [],
      except: [],
      allDay: false,
      ...more,
    }) as Event;
  const dated = toEvent({ start: '2026-12-05T19:00:00+07:00', end: '2026-12-05T21:00:00+07:00' });
  const open = toEvent({ status: 'undated', months: ['7', '8'] });
  const past = toEvent({ start: '2026-01-01T10:00:00+07:00' });

  it('without a date says so, with its usual months', () => {
    expect(toWhen(open, context)).toBe('Biasanya Juli dan Agustus');
    expect(toDateBlock(open, context)).toEqual({
      day: undefined,
      month: 'Jul–Agu',
      isExpected: true,
    });
    const data = toEventData(open, { url: '', area: '', venue: '', timeZone: 'Asia/Jakarta' });
    expect(data).toBeUndefined();
  });

  it('that comes again stands on its next day, also where its rule skips weeks', () => {
    const weekly = toEvent({
      start: '2026-11-07T16:00:00+07:00',
      recurrence: 'FREQ=WEEKLY;BYDAY=SA',
      except: ['2026-11-28'],
    });
    expect(toPhase(weekly, context)).toBe('recurring');
    expect(toDateBlock(weekly, context)).toEqual({ day: '5', month: 'Des', isExpected: false });
    const odd = { ...weekly, recurrence: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4' };
    expect(toDateBlock(odd, context).day).toBe('5');
  });

  it('put off has no date any more', () => {
    expect(toPhase({ ...dated, status: 'postponed' }, context)).toBe('undated');
  });

  it('stands under its month, then those without a date, then the past', () => {
    const titles = groupEvents([past, open, dated], context).map(({ title }) => title);
    expect(titles).toEqual(['Desember 2026', 'Tanggal belum diumumkan', 'Sudah lewat']);
  });
});

describe('A route', () => {
  const stop = (number: number, elevationM?: number) => ({ number, elevationM }) as StopView;

  it('rises only where every height is known', () => {
    expect(toAscent([stop(1, 700), stop(2, 1300), stop(3, 1000)])).toBe(600);
    expect(toAscent([stop(1, 700), stop(2)])).toBeUndefined();
  });

  it('draws the known heights, and nothing from one', () => {
    expect(drawProfile([stop(1, 700), stop(2)])).toBeUndefined();
    const drawing = drawProfile([stop(1, 700), stop(2), stop(3, 2040)]);
    expect(drawing?.stops.map((one) => one.stop.number)).toEqual([1, 3]);
    expect(drawing?.grid.at(-1)?.heightM).toBe(2500);
  });
});
