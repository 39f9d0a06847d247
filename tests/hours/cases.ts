/**
 * Rules, holidays and moments with what holds then. Nothing here was taken from our own engine: `osm` cases are asked of
 * the library opening_hours in the test itself; the others were read off a printed calendar, which `why` says.
 * Moments and changes are wall clock times of the zone (Asia/Jakarta unless said).
 */
export interface HoursCase {
  readonly name: string;
  /** As an editor writes it. */
  readonly hours: object | undefined;
  /** The same rule in OpenStreetMap's language, holidays as dates. */
  readonly osm?: string;
  readonly at: string;
  readonly state: 'open' | 'closing-soon' | 'closed' | 'uncertain' | 'unknown';
  /** When that changes, where it is certain. */
  readonly until?: string;
  readonly zone?: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  readonly closures?: readonly { from: string; to: string }[];
  readonly why?: string;
}

/** Holidays of these cases: days of 2026 as the decree has them; no decree for 2027. */
export const HOLIDAYS = {
  days: {
    '2026-03-19': { kind: 'national', name: { id: 'Nyepi' } },
    '2026-05-01': { kind: 'national', name: { id: 'Hari Buruh' } },
    '2026-05-28': { kind: 'leave', name: { id: 'Cuti bersama Iduladha' } },
    '2026-06-01': { kind: 'national', name: { id: 'Hari Lahir Pancasila' } },
    '2026-08-17': { kind: 'national', name: { id: 'Proklamasi Kemerdekaan' } },
    '2026-12-24': { kind: 'leave', name: { id: 'Cuti bersama Natal' } },
    '2026-12-25': { kind: 'national', name: { id: 'Natal' } },
    '2027-01-01': { kind: 'national', name: { id: 'Tahun Baru 2027' } },
  },
  decreed: [2026],
} as const;

const all = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const work = all.slice(0, 5);
const rows = (...list: object[]) => ({ rows: list });
const row = (days: readonly string[], from: string, to: string, more: object = {}) => ({
  days,
  from,
  to,
  ...more,
});
const shut = (days: readonly string[], more: object = {}) => ({ days, closed: true, ...more });

const OFFICE = rows(row(work, '08:00', '16:00'), shut(['holiday']));
const OFFICE_OSM =
  'Mo-Fr 08:00-16:00; 2026 May 01 off; 2026 May 28 off; 2026 Jun 01 off; 2026 Aug 17 off; 2026 Dec 24-25 off';
const DAILY = rows(row(all, '07:00', '17:00'));
const CRATER = rows(row(all, '00:00', '12:00'), shut(['fri'], { nth: '1' }));
const CRATER_OSM = 'Mo-Su 00:00-12:00; Fr[1] off';
const NIGHT = rows(row(['fri', 'sat'], '17:00', '02:00'), row(['sun'], '17:00', '22:00'));
const NIGHT_OSM = 'Fr,Sa 17:00-26:00, Su 17:00-22:00';
const SEASONS = rows(
  row(all, '07:00', '17:00'),
  row(all, '05:00', '18:00', { seasonFrom: '06-01', seasonTo: '08-31' }),
);
const SEASONS_OSM = 'Mo-Su 07:00-17:00; Jun 01-Aug 31 05:00-18:00';
const RAINY = rows(row(all, '08:00', '15:00', { seasonFrom: '11-15', seasonTo: '02-15' }));
const RAINY_OSM = 'Nov 15-Feb 15 08:00-15:00';
const BREAK = rows(row(work, '08:00', '16:00'), row(['fri'], '11:30', '13:00', { closed: true }));
const BREAK_OSM = 'Mo-Th 08:00-16:00; Fr 08:00-11:30,13:00-16:00';
const TWO = rows(row(all, '08:00', '11:30'), row(all, '13:00', '16:30'));
const TWO_OSM = 'Mo-Su 08:00-11:30,13:00-16:30';
const MARKET = rows(row(['sun'], '06:00', '10:00', { nth: '-1' }));
const MARKET_OSM = 'Su[-1] 06:00-10:00';
const THIRD = rows(row(['wed'], '09:00', '12:00', { nth: '3' }));
const THIRD_OSM = 'We[3] 09:00-12:00';
const REPAIR = {
  ...DAILY,
  exceptions: [{ from: '2026-11-30', to: '2026-12-02', kind: 'closed' }],
};
const REPAIR_OSM = 'Mo-Su 07:00-17:00; 2026 Nov 30-2026 Dec 02 off';
const EVE = {
  ...DAILY,
  exceptions: [{ from: '2026-12-31', kind: 'open', opens: '07:00', closes: '23:00' }],
};
const EVE_OSM = 'Mo-Su 07:00-17:00; 2026 Dec 31 07:00-23:00';
const FEAST = rows(row(work, '09:00', '15:00'), row(['holiday'], '10:00', '12:00'));
const FEAST_OSM =
  'Mo-Fr 09:00-15:00; 2026 May 01 10:00-12:00; 2026 May 28 10:00-12:00; 2026 Jun 01 10:00-12:00; 2026 Aug 17 10:00-12:00; 2026 Dec 24-25 10:00-12:00';
const SILENT = rows(row(work, '08:00', '16:00'));
const WHOLE = rows(row(all, '00:00', '24:00'));
const ALWAYS = { always: true };

/** A crater that is shut on the first Friday of each month, a holiday or not, and has hours of its own on holidays. */
const IJEN = rows(
  row(all, '05:00', '16:00'),
  row(['holiday'], '05:00', '12:00'),
  shut(['fri'], { nth: '1' }),
);
const IJEN_OSM =
  'Mo-Su 05:00-16:00; 2026 May 28 05:00-12:00; 2026 Jun 01 05:00-12:00; 2026 May 01 off; Fr[1] off';

export const CASES: readonly HoursCase[] = [
  {
    name: 'a first Friday that is a holiday too',
    hours: IJEN,
    osm: IJEN_OSM,
    at: '2026-05-01T08:00',
    state: 'closed',
    until: '2026-05-02T05:00',
  },
  {
    name: 'another holiday of that place',
    hours: IJEN,
    osm: IJEN_OSM,
    at: '2026-06-01T13:00',
    state: 'closed',
    until: '2026-06-02T05:00',
  },
  {
    name: 'day and night, but for the first Friday',
    hours: { always: true, rows: [shut(['fri'], { nth: '1' })] },
    osm: '24/7; Fr[1] off',
    at: '2026-12-04T10:00',
    state: 'closed',
    until: '2026-12-05T00:00',
  },
  {
    name: 'day and night, the evening before that Friday',
    hours: { always: true, rows: [shut(['fri'], { nth: '1' })] },
    osm: '24/7; Fr[1] off',
    at: '2026-12-03T23:30',
    state: 'closing-soon',
    until: '2026-12-04T00:00',
  },
  {
    name: 'an office in the morning',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-24T09:00',
    state: 'open',
    until: '2026-11-24T16:00',
  },
  {
    name: 'the minute at which it opens',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-24T08:00',
    state: 'open',
    until: '2026-11-24T16:00',
  },
  {
    name: 'the minute before',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-24T07:59',
    state: 'closed',
    until: '2026-11-24T08:00',
  },
  {
    name: 'an hour and a minute before it closes',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-24T14:59',
    state: 'open',
    until: '2026-11-24T16:00',
  },
  {
    name: 'an hour before it closes',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-24T15:00',
    state: 'closing-soon',
    until: '2026-11-24T16:00',
  },
  {
    name: 'its last minute',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-24T15:59',
    state: 'closing-soon',
    until: '2026-11-24T16:00',
  },
  {
    name: 'the minute at which it closes',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-24T16:00',
    state: 'closed',
    until: '2026-11-25T08:00',
  },
  {
    name: 'Friday evening: it opens on Monday',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-27T17:00',
    state: 'closed',
    until: '2026-11-30T08:00',
  },
  {
    name: 'midnight between two days',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-25T00:00',
    state: 'closed',
    until: '2026-11-25T08:00',
  },
  {
    name: 'a holiday on a Monday',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-06-01T10:00',
    state: 'closed',
    until: '2026-06-02T08:00',
  },
  {
    name: 'Independence Day, another Monday',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-08-17T10:00',
    state: 'closed',
    until: '2026-08-18T08:00',
  },
  {
    name: 'the Sunday before a holiday on a Monday',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-05-31T10:00',
    state: 'closed',
    until: '2026-06-02T08:00',
  },
  {
    name: 'cuti bersama on a Thursday',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-12-24T10:00',
    state: 'closed',
    until: '2026-12-28T08:00',
  },
  {
    name: 'the eve of cuti bersama',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-12-23T16:30',
    state: 'closed',
    until: '2026-12-28T08:00',
  },
  {
    name: 'cuti bersama after Iduladha',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-05-28T09:00',
    state: 'closed',
    until: '2026-05-29T08:00',
  },
  {
    name: 'a crater on the first Friday of the month',
    hours: CRATER,
    osm: CRATER_OSM,
    at: '2026-12-04T06:00',
    state: 'closed',
    until: '2026-12-05T00:00',
  },
  {
    name: 'the same crater a week later',
    hours: CRATER,
    osm: CRATER_OSM,
    at: '2026-12-11T06:00',
    state: 'open',
    until: '2026-12-11T12:00',
  },
  {
    name: 'the crater on the Thursday before',
    hours: CRATER,
    osm: CRATER_OSM,
    at: '2026-12-03T13:00',
    state: 'closed',
    until: '2026-12-05T00:00',
  },
  {
    name: 'a night market before midnight',
    hours: NIGHT,
    osm: NIGHT_OSM,
    at: '2026-11-27T23:30',
    state: 'open',
    until: '2026-11-28T02:00',
  },
  {
    name: 'the market after midnight',
    hours: NIGHT,
    osm: NIGHT_OSM,
    at: '2026-11-28T00:30',
    state: 'open',
    until: '2026-11-28T02:00',
  },
  {
    name: 'the market in its last hour',
    hours: NIGHT,
    osm: NIGHT_OSM,
    at: '2026-11-28T01:00',
    state: 'closing-soon',
    until: '2026-11-28T02:00',
  },
  {
    name: 'the market at two',
    hours: NIGHT,
    osm: NIGHT_OSM,
    at: '2026-11-28T02:00',
    state: 'closed',
    until: '2026-11-28T17:00',
  },
  {
    name: 'the night from Saturday to Sunday',
    hours: NIGHT,
    osm: NIGHT_OSM,
    at: '2026-11-29T01:30',
    state: 'closing-soon',
    until: '2026-11-29T02:00',
  },
  {
    name: 'Sunday at eleven, when only Saturday lasts long',
    hours: NIGHT,
    osm: NIGHT_OSM,
    at: '2026-11-29T23:00',
    state: 'closed',
    until: '2026-12-04T17:00',
  },
  {
    name: 'the last day before a season',
    hours: SEASONS,
    osm: SEASONS_OSM,
    at: '2026-05-31T06:00',
    state: 'closed',
    until: '2026-05-31T07:00',
  },
  {
    name: 'the first day of a season',
    hours: SEASONS,
    osm: SEASONS_OSM,
    at: '2026-06-01T06:00',
    state: 'open',
    until: '2026-06-01T18:00',
  },
  {
    name: 'the last evening of a season',
    hours: SEASONS,
    osm: SEASONS_OSM,
    at: '2026-08-31T17:30',
    state: 'closing-soon',
    until: '2026-08-31T18:00',
  },
  {
    name: 'the first evening after a season',
    hours: SEASONS,
    osm: SEASONS_OSM,
    at: '2026-09-01T17:30',
    state: 'closed',
    until: '2026-09-02T07:00',
  },
  {
    name: 'a season over new year, in January',
    hours: RAINY,
    osm: RAINY_OSM,
    at: '2026-01-10T09:00',
    state: 'open',
    until: '2026-01-10T15:00',
  },
  {
    name: 'a season over new year, its first day',
    hours: RAINY,
    osm: RAINY_OSM,
    at: '2026-11-15T08:00',
    state: 'open',
    until: '2026-11-15T15:00',
  },
  {
    name: 'a season over new year, the day before',
    hours: RAINY,
    osm: RAINY_OSM,
    at: '2026-11-14T09:00',
    state: 'closed',
    until: '2026-11-15T08:00',
  },
  {
    name: 'the day after the season, with nothing in two weeks',
    hours: RAINY,
    at: '2026-02-16T09:00',
    state: 'closed',
    why: 'the season ends on 15 February; the next begins in nine months',
  },
  {
    name: 'the break of Friday',
    hours: BREAK,
    osm: BREAK_OSM,
    at: '2026-11-27T12:00',
    state: 'closed',
    until: '2026-11-27T13:00',
  },
  {
    name: 'Friday before the break',
    hours: BREAK,
    osm: BREAK_OSM,
    at: '2026-11-27T10:00',
    state: 'open',
    until: '2026-11-27T11:30',
  },
  {
    name: 'Thursday at the hour of that break',
    hours: BREAK,
    osm: BREAK_OSM,
    at: '2026-11-26T12:00',
    state: 'open',
    until: '2026-11-26T16:00',
  },
  {
    name: 'a break every noon, as two rows',
    hours: TWO,
    osm: TWO_OSM,
    at: '2026-11-24T12:15',
    state: 'closed',
    until: '2026-11-24T13:00',
  },
  {
    name: 'the end of that break',
    hours: TWO,
    osm: TWO_OSM,
    at: '2026-11-24T13:00',
    state: 'open',
    until: '2026-11-24T16:30',
  },
  {
    name: 'the last Sunday of the month',
    hours: MARKET,
    osm: MARKET_OSM,
    at: '2026-11-29T07:00',
    state: 'open',
    until: '2026-11-29T10:00',
  },
  {
    name: 'the Sunday before the last',
    hours: MARKET,
    osm: MARKET_OSM,
    at: '2026-11-22T07:00',
    state: 'closed',
    until: '2026-11-29T06:00',
  },
  {
    name: 'the third Wednesday',
    hours: THIRD,
    osm: THIRD_OSM,
    at: '2026-11-18T10:00',
    state: 'open',
    until: '2026-11-18T12:00',
  },
  {
    name: 'the fourth Wednesday',
    hours: THIRD,
    at: '2026-11-25T10:00',
    state: 'closed',
    why: 'the third Wednesday of December is the 16th, three weeks away',
  },
  {
    name: 'a day of repair',
    hours: REPAIR,
    osm: REPAIR_OSM,
    at: '2026-12-01T10:00',
    state: 'closed',
    until: '2026-12-03T07:00',
  },
  {
    name: 'the evening before the repair',
    hours: REPAIR,
    osm: REPAIR_OSM,
    at: '2026-11-29T18:00',
    state: 'closed',
    until: '2026-12-03T07:00',
  },
  {
    name: 'the evening of 31 December with other hours',
    hours: EVE,
    osm: EVE_OSM,
    at: '2026-12-31T20:00',
    state: 'open',
    until: '2026-12-31T23:00',
  },
  {
    name: 'other hours on holidays, within them',
    hours: FEAST,
    osm: FEAST_OSM,
    at: '2026-05-01T11:00',
    state: 'closing-soon',
    until: '2026-05-01T12:00',
  },
  {
    name: 'other hours on holidays, after them',
    hours: FEAST,
    osm: FEAST_OSM,
    at: '2026-05-01T13:00',
    state: 'closed',
    until: '2026-05-04T09:00',
  },
  {
    name: 'a holiday of an office that says nothing of holidays',
    hours: SILENT,
    at: '2026-12-25T10:00',
    state: 'uncertain',
    why: 'Christmas Day; the rows name Monday to Friday only',
  },
  {
    name: 'the evening before such a holiday',
    hours: SILENT,
    at: '2026-12-23T17:00',
    state: 'closed',
    why: 'the next day is cuti bersama: when it opens is not certain',
  },
  {
    name: 'a holiday of a place that is open every day',
    hours: DAILY,
    osm: 'Mo-Su 07:00-17:00',
    at: '2026-12-25T10:00',
    state: 'open',
    until: '2026-12-25T17:00',
  },
  {
    name: 'a Monday in a year without a decree',
    hours: OFFICE,
    at: '2027-01-04T10:00',
    state: 'uncertain',
    why: 'no decree for 2027: the day may become a holiday',
  },
  {
    name: 'a fixed holiday in a year without a decree',
    hours: OFFICE,
    at: '2027-01-01T10:00',
    state: 'closed',
    why: '1 January is a holiday in every year; Saturday and Sunday follow, Monday is not certain',
  },
  {
    name: 'a Saturday in a year without a decree',
    hours: OFFICE,
    at: '2027-01-02T10:00',
    state: 'closed',
    why: 'closed on Saturdays and on holidays alike; Monday is not certain',
  },
  {
    name: 'every day alike in a year without a decree',
    hours: DAILY,
    osm: 'Mo-Su 07:00-17:00',
    at: '2027-01-04T10:00',
    state: 'open',
    until: '2027-01-04T17:00',
  },
  {
    name: 'the last working day before such a year',
    hours: OFFICE,
    at: '2026-12-31T17:00',
    state: 'closed',
    why: 'Friday 1 January is a holiday, Monday 4 January not certain',
  },
  { name: 'day and night', hours: ALWAYS, osm: '24/7', at: '2026-11-24T03:00', state: 'open' },
  {
    name: 'from midnight to midnight every day',
    hours: WHOLE,
    osm: '24/7',
    at: '2026-11-24T23:59',
    state: 'open',
  },
  {
    name: 'hours that nobody knows',
    hours: undefined,
    at: '2026-11-24T10:00',
    state: 'unknown',
    why: 'nothing is written',
  },
  {
    name: 'an alert that shuts a place for the afternoon',
    hours: DAILY,
    closures: [{ from: '2026-11-24T12:00', to: '2026-11-24T15:00' }],
    at: '2026-11-24T13:00',
    state: 'closed',
    until: '2026-11-24T15:00',
    why: 'shut from 12 to 15, then open until 17',
  },
  {
    name: 'the end of that alert',
    hours: DAILY,
    closures: [{ from: '2026-11-24T12:00', to: '2026-11-24T15:00' }],
    at: '2026-11-24T15:00',
    state: 'open',
    until: '2026-11-24T17:00',
    why: 'the end of an alert is not part of it',
  },
  {
    name: 'an hour before that alert',
    hours: DAILY,
    closures: [{ from: '2026-11-24T12:00', to: '2026-11-24T15:00' }],
    at: '2026-11-24T11:30',
    state: 'closing-soon',
    until: '2026-11-24T12:00',
    why: 'shut from 12 on',
  },
  {
    name: 'an office in the zone of Makassar',
    zone: 'Asia/Makassar',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-24T15:30',
    state: 'closing-soon',
    until: '2026-11-24T16:00',
  },
  {
    name: 'an office in the zone of Jayapura',
    zone: 'Asia/Jayapura',
    hours: OFFICE,
    osm: OFFICE_OSM,
    at: '2026-11-24T07:30',
    state: 'closed',
    until: '2026-11-24T08:00',
  },
  {
    name: 'a night market in the zone of Jayapura',
    zone: 'Asia/Jayapura',
    hours: NIGHT,
    osm: NIGHT_OSM,
    at: '2026-11-28T00:10',
    state: 'open',
    until: '2026-11-28T02:00',
  },
];
