import type { HoursRow } from '../../src/domain/hours/day.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { PlanData, PlanRow } from '../../src/domain/plan/row.ts';
import type { Price } from '../../src/domain/prices/price.ts';

/** A plan of three stops, and what a region knows of places, offices and events for it. */
export const plan: Plan = {
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

export const days = (names: HoursRow['days'], from: string, to: string) =>
  ({ days: names, closed: false, from, to }) as HoursRow;
export const hours = (...rows: HoursRow[]) => ({
  rows,
  exceptions: [],
  always: false,
  note: undefined,
});
const always = { ...hours(), always: true };
export const price = (amount: number, more: Partial<Price> = {}): Price =>
  ({ fee: 'entry', visitor: 'anyone', dayType: 'any', amount, ...more }) as Price;

export const ALL: HoursRow['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'];
export const row = (key: string, more: Partial<PlanRow> = {}): PlanRow => ({
  key,
  title: key,
  href: `/hub/destinasi/${key}/`,
  kind: 'lake',
  collection: 'destinations',
  prices: [],
  closures: [],
  ...more,
});
export const data: PlanData = {
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
