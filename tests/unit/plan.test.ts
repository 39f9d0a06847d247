import { toInstant } from '../../src/i18n/day.ts';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { renderPlanCalendar, renderPlanGpx } from '../../src/domain/plan/files.ts';
import {
  addStop,
  changeStop,
  moveStop,
  removeStop,
  type Plan,
} from '../../src/domain/plan/plan.ts';
import type { PlanData, PlanRow } from '../../src/domain/plan/row.ts';
import { planStops } from '../../src/domain/plan/schedule.ts';
import { toSums } from '../../src/domain/plan/sums.ts';
import type { HoursRow } from '../../src/domain/hours/day.ts';
import type { Price } from '../../src/domain/prices/price.ts';
import { toSunTimes } from '../../src/domain/hours/sun.ts';
import type { GeoPoint } from '../../src/domain/geo/types.ts';
import { hasXmllint, validateXml } from '../support/xmllint.ts';

const plan: Plan = {
  name: 'Sabtu & "kami" <b>',
  day: '2026-11-30',
  startMinute: 6 * 60 + 5,
  group: { adult: 2, child: 1, foreign: 0 },
  stops: [
    { key: 'telaga', stayMinutes: 90 },
    { key: 'curug-dua', stayMinutes: 60, travelMinutes: 45 },
    { key: 'acara:festival', stayMinutes: 120, travelMinutes: 0 },
  ],
};
const keys = plan.stops.map(({ key }) => key);

describe('A plan', () => {
  it('is ordered, changed and filled without touching the one before', () => {
    expect(moveStop(plan, 2, 0).stops.map(({ key }) => key)).toEqual([keys[2], keys[0], keys[1]]);
    expect(moveStop(plan, 0, -1)).toBe(plan);
    expect(moveStop(plan, 2, 3)).toBe(plan);
    expect(removeStop(plan, 1).stops).toHaveLength(2);
    expect(changeStop(plan, 0, { stayMinutes: 5 }).stops[0]?.stayMinutes).toBe(5);
    expect(addStop(plan, { key: 'telaga', stayMinutes: 1 })).toBe(plan);
    expect(addStop(plan, { key: 'baru', stayMinutes: 1 }).stops.at(-1)?.key).toBe('baru');
    expect(plan.stops).toHaveLength(3);
  });
});

const days = (names: HoursRow['days'], from: string, to: string) =>
  ({ days: names, closed: false, from, to }) as HoursRow;
const hours = (...rows: HoursRow[]) => ({ rows, exceptions: [], always: false, note: undefined });
const always = { ...hours(), always: true };
const price = (amount: number, more: Partial<Price> = {}): Price =>
  ({ fee: 'entry', visitor: 'anyone', dayType: 'any', amount, ...more }) as Price;

const ALL: HoursRow['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'];
const row = (key: string, more: Partial<PlanRow> = {}): PlanRow => ({
  key,
  title: key,
  href: `/hub/destinasi/${key}/`,
  kind: 'lake',
  collection: 'destinations',
  prices: [],
  closures: [],
  ...more,
});
const data: PlanData = {
  timeZone: 'Asia/Makassar',
  calendar: { days: {}, decreed: [2026] },
  rows: [
    row('telaga', {
      lat: -5.6,
      lon: 124.8,
      precisionM: 900,
      hours: hours(days(ALL, '08:00', '16:00')),
      prices: [price(10_000, { visitor: 'adult' }), price(5_000, { visitor: 'child' })],
    }),
    row('curug-dua', {
      lat: -5.6,
      lon: 124.9,
      hours: hours(days(['tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'], '08:00', '11:30')),
      prices: [price(8_000)],
    }),
    row('malam', { hours: hours(days(ALL, '17:00', '02:00')) }),
    row('taman', { hours: always, prices: [price(0)] }),
    row('entah'),
    row('ditutup', {
      hours: always,
      closures: [
        { from: '2026-11-30T05:00:00+08:00', to: '2026-11-30T09:00:00+08:00', title: 'Longsor' },
      ],
    }),
    row('acara:festival', {
      collection: 'events',
      times: [{ from: '2026-12-01T08:00:00+08:00', to: '2026-12-01T12:00:00+08:00' }],
    }),
    row('acara:rutin', { collection: 'events' }),
  ],
};

const one = (key: string, day: string, clock: string, stayMinutes: number) => {
  const [hour = 0, minute = 0] = clock.split('.').map(Number);
  const only: Plan = {
    ...plan,
    day,
    startMinute: hour * 60 + minute,
    stops: [{ key, stayMinutes }],
  };
  return planStops(only, data)[0];
};

describe('A stop of a plan', () => {
  it.each([
    ['telaga', '2026-11-30', '09.00', 90, { kind: 'open' }, false],
    ['telaga', '2026-11-30', '08.00', 480, { kind: 'open' }, false],
    ['telaga', '2026-11-30', '07.00', 90, { kind: 'early', minute: 480 }, true],
    ['telaga', '2026-11-30', '15.30', 60, { kind: 'late', minute: 960 }, true],
    [
      'telaga',
      '2026-11-30',
      '16.00',
      60,
      { kind: 'closed', isWholeDay: false, day: '2026-12-01', opens: 480 },
      true,
    ],
    [
      'telaga',
      '2026-11-30',
      '06.00',
      60,
      { kind: 'closed', isWholeDay: false, day: '2026-11-30', opens: 480 },
      true,
    ],
    [
      'curug-dua',
      '2026-11-30',
      '09.00',
      60,
      { kind: 'closed', isWholeDay: true, day: '2026-12-01', opens: 480 },
      true,
    ],
    ['curug-dua', '2026-12-01', '09.00', 60, { kind: 'open' }, false],
    ['malam', '2026-11-30', '23.00', 120, { kind: 'open' }, false],
    ['malam', '2026-11-30', '01.00', 30, { kind: 'open' }, false],
    ['malam', '2026-11-30', '23.00', 240, { kind: 'late', minute: 1560 }, true],
    ['taman', '2026-11-30', '03.00', 60, { kind: 'always' }, false],
    ['entah', '2026-11-30', '09.00', 60, { kind: 'unknown' }, false],
    ['ditutup', '2026-11-30', '08.00', 30, { kind: 'shut', title: 'Longsor' }, true],
    ['ditutup', '2026-11-30', '09.00', 30, { kind: 'always' }, false],
    ['acara:festival', '2026-12-01', '09.00', 60, { kind: 'open' }, false],
    ['acara:festival', '2026-12-02', '09.00', 60, { kind: 'off' }, true],
    ['acara:rutin', '2026-12-02', '09.00', 60, { kind: 'unknown' }, false],
  ])('%s on %s at %s for %i minutes', (key, day, clock, stay, state, isProblem) => {
    expect(one(key, day, clock, stay)).toMatchObject({ state, isProblem });
  });

  it('in a year without a decree is uncertain where a holiday would change it', () => {
    const weekOnly = row('telaga', {
      hours: hours(days(['mon', 'tue', 'wed', 'thu', 'fri'], '08:00', '16:00')),
    });
    const [stop] = planStops(
      { ...plan, day: '2027-03-10', startMinute: 540, stops: [{ key: 'telaga', stayMinutes: 60 }] },
      { ...data, rows: [weekOnly] },
    );
    expect(stop?.state.kind).toBe('uncertain');
  });
});

const sunRow = (more: Partial<PlanRow> = {}) =>
  row('bukit', { hours: hours(days(ALL, 'sunrise', '17:00')), ...more });

describe('A stop whose hours follow the sun', () => {
  const at = (startMinute: number, more: Partial<PlanRow> = {}, knowsSun = true) => {
    const stops = [{ key: 'bukit', stayMinutes: 60 }];
    const sunAt = (point: GeoPoint) => toSunTimes(point, data.timeZone);
    const context = { ...data, rows: [sunRow(more)], ...(knowsSun && { sunAt }) };
    return planStops({ ...plan, startMinute, stops }, context)[0]?.state;
  };
  const point = { lat: -5.6, lon: 124.8 };

  it('opens with the sunrise of its own point on the day of the plan', () => {
    // By hand: declination −21.63°, equation of time 11.3 min: noon 11.29.5, half day 6 h 12.5 min. Sunrise 05.17.
    expect(at(5 * 60 + 25, point)).toEqual({ kind: 'open' });
    const early = at(5 * 60, point);
    expect(early).toMatchObject({ kind: 'early' });
    expect(Math.abs((early as { minute: number }).minute - (5 * 60 + 17))).toBeLessThanOrEqual(1);
    expect(at(16 * 60 + 30, point)).toEqual({ kind: 'late', minute: 17 * 60 });
  });

  it('is not certain where nobody knows the point, or before the sun is there', () => {
    expect(at(9 * 60)).toEqual({ kind: 'uncertain' });
    expect(at(9 * 60, point, false)).toEqual({ kind: 'uncertain' });
  });
});

describe('The sums of a plan', () => {
  const stops = planStops(plan, data);

  it('have the parking of the vehicles and the conservation fee, as the calculator of a place has', () => {
    const paid = row('berbayar', {
      prices: [
        price(10_000, { visitor: 'adult' }),
        price(5_000, { visitor: 'child' }),
        price(2_000, { fee: 'conservation' }),
        price(5_000, { fee: 'parking', unit: 'car' }),
        price(50_000, { fee: 'guide' }),
      ],
    });
    const office = row('kantor:balai', { collection: 'offices', prices: undefined });
    const rows = [paid, office];
    const family: Plan = {
      ...plan,
      group: { adult: 2, child: 2, foreign: 0 },
      stops: rows.map(({ key }) => ({ key, stayMinutes: 60 })),
    };
    const sum = (more: Partial<Plan>) => {
      const own = { ...family, ...more };
      return toSums(own, planStops(own, { ...data, rows }), data);
    };
    const car = { motorcycle: 0, car: 1, bus: 0 };
    // 2 × 10,000 + 2 × 5,000 + 4 × 2,000 + 5,000; the office asks nothing.
    expect(sum({ vehicles: car })).toMatchObject({
      least: 43_000,
      isExact: true,
      unknownPrices: 0,
    });
    expect(sum({ vehicles: car }).leftOut).toEqual(['guide']);
    expect(sum({})).toMatchObject({ least: 38_000, isExact: true, leftOut: ['parking', 'guide'] });
    const bus = { motorcycle: 0, car: 0, bus: 1 };
    expect(sum({ vehicles: bus })).toMatchObject({
      least: 38_000,
      isExact: false,
      unknownPrices: 1,
    });
  });

  it('count from the start, with stays and the minutes that the visitor wrote', () => {
    expect(stops.map(({ arrive, leave }) => [arrive, leave])).toEqual([
      [365, 455],
      [500, 560],
      [560, 680],
    ]);
    expect(toSums(plan, stops, data)).toMatchObject({ start: 365, end: 680, untimedWays: 0 });
  });

  it('add straight lines, and say how many are not known', () => {
    // 0.1° of longitude at 5.6° south, by hand: 11.066 km.
    expect(stops[1]?.straightKm).toBeCloseTo(11.066, 2);
    expect(toSums(plan, stops, data)).toMatchObject({ unknownWays: 1 });
    expect(toSums(plan, stops, data).straightKm).toBeCloseTo(11.066, 2);
  });

  it('add prices exactly: two adults and a child, and say what is not known', () => {
    const two = { ...plan, stops: plan.stops.slice(0, 2) };
    expect(toSums(two, planStops(two, data), data)).toMatchObject({
      least: 2 * 10_000 + 5_000 + 3 * 8_000,
      isExact: true,
      unknownPrices: 0,
    });
    expect(toSums(plan, stops, data)).toMatchObject({
      least: 49_000,
      isExact: false,
      unknownPrices: 1,
    });
  });

  it('know the instant of a minute in the zone of the region', () => {
    expect(toInstant('2026-11-30', 365, 'Asia/Makassar').toISOString()).toBe(
      '2026-11-29T22:05:00.000Z',
    );
    expect(toInstant('2026-11-30', 1500, 'Asia/Jakarta').toISOString()).toBe(
      '2026-11-30T18:00:00.000Z',
    );
  });
});

describe('The files of a plan', () => {
  const head = {
    title: 'Rencana <Sabtu> & Minggu',
    timeZone: data.timeZone,
    toUrl: (href: string) => `https://rekaan.example.go.id${href}`,
    now: new Date('2026-11-24T02:00:00Z'),
    rough: 'Letak perkiraan',
  };
  const stops = planStops(plan, data);

  it('give an independent calendar reader the right instants', () => {
    const text = renderPlanCalendar(plan, stops, head);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(
      events.map(({ startDate, endDate, summary }) => [
        startDate.toJSDate().toISOString(),
        endDate.toJSDate().toISOString(),
        summary,
      ]),
    ).toEqual([
      ['2026-11-29T22:05:00.000Z', '2026-11-29T23:35:00.000Z', 'telaga'],
      ['2026-11-30T00:20:00.000Z', '2026-11-30T01:20:00.000Z', 'curug-dua'],
      ['2026-11-30T01:20:00.000Z', '2026-11-30T03:20:00.000Z', 'acara:festival'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('are valid GPX 1.1 with a waypoint for every known point', () => {
    const gpx = renderPlanGpx(stops, head);
    expect(gpx.match(/<wpt /g)).toHaveLength(2);
    expect(gpx).toContain('Letak perkiraan');
    if (hasXmllint) expect(validateXml('gpx-1.1.xsd', [], gpx)).toEqual({ status: 0, faults: [] });
  });
});
