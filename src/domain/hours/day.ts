/**
 * The hours of one day, from the rows that an editor wrote. Pure: holidays, sun and closures are arguments.
 *
 * What holds on a day, the first that applies: an exception; on a holiday the rows of "Hari libur"; the rows
 * of its weekday. Of rows for the same day the narrower wins: one of the nth weekday over one of a season, that over a
 * plain one; among equals "closed" wins, others add up. A closed row with hours is a break and is taken out of them.
 */
import { parseClock } from '../../i18n/clock-text.ts';
import { toWeekdayNumber, addDays } from '../../i18n/day.ts';
import type { Record } from '../hub/types.ts';
import type { Pair } from '../say.ts';
import { isHoliday, type HolidayCalendar } from './calendar.ts';

export type Hours = NonNullable<Record<'destinations'>['hours']>;
export type HoursRow = Hours['rows'][number];

/** Minutes from the start of the day; `to` passes 1440 when it ends after midnight. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Sunrise and sunset of a day, in minutes from its start. */
export interface SunTimes {
  readonly sunrise: number;
  readonly sunset: number;
}

/** What the hours of a place depend on beside its rows. */
export interface HoursContext {
  readonly calendar: HolidayCalendar;
  /** Sunrise and sunset of a day where the place is; undefined when its point is not known. */
  readonly toSun?: ((day: string) => SunTimes | undefined) | undefined;
}

/** `uncertain`: it depends on what nobody has said, such as a holiday that is not decreed; `spans` is the usual. */
export interface DayHours {
  readonly kind: 'open' | 'closed' | 'unknown' | 'uncertain';
  readonly spans: readonly Span[];
  /** Why a day is not as usual: an exception's note or the name of a holiday. */
  readonly reason?: Pair | undefined;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const DAY_MINUTES = 1440;
const WEEK_DAYS = 7;

/** True when nothing is known of the hours. */
export function isUnknown(hours: Hours | undefined): hours is undefined {
  return !hours || (!hours.always && hours.rows.length === 0 && hours.exceptions.length === 0);
}

function isInSeason({ seasonFrom, seasonTo }: HoursRow, day: string): boolean {
  if (!seasonFrom || !seasonTo) return true;
  const date = day.slice(5);
  return seasonFrom <= seasonTo
    ? seasonFrom <= date && date <= seasonTo
    : date >= seasonFrom || date <= seasonTo;
}

/** The first to fourth, or the last (-1), weekday of its month. */
function isNth({ nth }: HoursRow, day: string): boolean {
  if (!nth) return true;
  if (nth === '-1') return addDays(day, WEEK_DAYS).slice(0, 7) !== day.slice(0, 7);
  return Math.ceil(Number(day.slice(8, 10)) / WEEK_DAYS) === Number(nth);
}

const toNarrowness = ({ nth, seasonFrom }: HoursRow): number =>
  (nth ? 2 : 0) + (seasonFrom ? 1 : 0);

/** Of the rows that hold on a day, the narrowest. */
function selectNarrowest(rows: readonly HoursRow[]): HoursRow[] {
  const most = Math.max(...rows.map(toNarrowness));
  return rows.filter((row) => toNarrowness(row) === most);
}

/** Minutes of a clock time or of the sun; undefined when the sun's time is asked for and not known. */
function toMinutes(time: string, sun: SunTimes | undefined): number | undefined {
  if (time === 'sunrise' || time === 'sunset') return sun?.[time];
  return parseClock(time);
}

const UNKNOWN: DayHours = { kind: 'unknown', spans: [] };
const CLOSED: DayHours = { kind: 'closed', spans: [] };
const ALWAYS: HoursRow = {
  days: [...DAYS, 'holiday'],
  closed: false,
  from: '00:00',
  to: '24:00',
  seasonFrom: undefined,
  seasonTo: undefined,
  nth: undefined,
  note: undefined,
};

interface Times {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function toOpenDay(times: readonly Times[], sun: SunTimes | undefined): DayHours {
  const spans: Span[] = [];
  for (const { from = '', to = '' } of times) {
    const [start, end] = [toMinutes(from, sun), toMinutes(to, sun)];
    if (start === undefined || end === undefined) return { kind: 'uncertain', spans: [] };
    spans.push({ from: start, to: end > start ? end : end + DAY_MINUTES });
  }
  return { kind: 'open', spans: spans.sort((a, b) => a.from - b.from) };
}

/** What is left of spans when others are taken out. */
export function subtractSpans(spans: readonly Span[], breaks: readonly Span[]): Span[] {
  const cut = (span: Span, { from, to }: Span): Span[] =>
    [
      { from: span.from, to: Math.min(span.to, from) },
      { from: Math.max(span.from, to), to: span.to },
    ].filter((part) => part.from < part.to);
  return breaks.reduce<Span[]>((left, one) => left.flatMap((span) => cut(span, one)), [...spans]);
}

/** A row that shuts the place for some hours of a day: a break. */
const isBreak = ({ closed, from }: HoursRow): boolean => closed && from !== undefined;

function toRowsDay(rows: readonly HoursRow[], sun: SunTimes | undefined): DayHours {
  const others = rows.filter((row) => !isBreak(row));
  if (others.length === 0) return CLOSED;
  const narrowest = selectNarrowest(others);
  if (narrowest.some(({ closed }) => closed)) return CLOSED;
  const [open, breaks] = [toOpenDay(narrowest, sun), toOpenDay(rows.filter(isBreak), sun)];
  if (open.kind !== 'open' || breaks.kind !== 'open') return { kind: 'uncertain', spans: [] };
  return { kind: 'open', spans: subtractSpans(open.spans, breaks.spans) };
}

/** The rows of hours: "always" is a row of every day, from which closed rows take. */
export function toWrittenRows({
  always,
  rows,
}: Pick<Hours, 'always' | 'rows'>): readonly HoursRow[] {
  return always ? [ALWAYS, ...rows.filter(({ closed }) => closed)] : rows;
}

/** True for what is open at every moment, with no day left out. */
export function isAlwaysOpen({ always, rows, exceptions }: Hours): boolean {
  return always && exceptions.length === 0 && !rows.some(({ closed }) => closed);
}

/** The day if it is no holiday, or if it is one; a week that leaves out days does not say what holds on a holiday. */
function toUsualDay(
  rows: readonly HoursRow[],
  day: string,
  isFree: boolean,
  sun: SunTimes | undefined,
): DayHours {
  const name = DAYS[toWeekdayNumber(day) - 1] ?? 'mon';
  const special = rows.filter(({ days }) => days.includes('holiday'));
  // "The first Friday is shut" is said of a day in the calendar: a holiday does not open it.
  const shut = rows.filter(
    (row) => row.closed && row.nth && row.days.includes(name) && isNth(row, day),
  );
  if (isFree && special.some((row) => !isBreak(row))) return toRowsDay([...special, ...shut], sun);
  const own = toRowsDay(
    rows.filter((row) => row.days.includes(name) && isNth(row, day)),
    sun,
  );
  const isEveryDay = DAYS.every((one) => rows.some((row) => !row.closed && row.days.includes(one)));
  const isSilent = isFree && !isEveryDay && own.kind !== 'closed';
  return isSilent ? { kind: 'uncertain', spans: own.spans } : own;
}

function isSame(a: DayHours, b: DayHours): boolean {
  return a.kind === b.kind && JSON.stringify(a.spans) === JSON.stringify(b.spans);
}

/** The hours of one day (`YYYY-MM-DD`). */
export function toDayHours(
  hours: Hours | undefined,
  day: string,
  { calendar, toSun }: HoursContext,
): DayHours {
  if (isUnknown(hours)) return UNKNOWN;
  const sun = toSun?.(day);
  const exception = hours.exceptions.find(({ from, to }) => from <= day && day <= (to ?? from));
  if (exception) {
    const { kind, opens, closes, note } = exception;
    const own = kind === 'open' ? toOpenDay([{ from: opens, to: closes }], sun) : CLOSED;
    return { ...own, reason: note };
  }
  const written = toWrittenRows(hours);
  if (written.length === 0) return UNKNOWN;
  const rows = written.filter((row) => isInSeason(row, day));
  const isFree = isHoliday(day, calendar);
  const reason = calendar.days[day]?.name;
  if (isFree) return { ...toUsualDay(rows, day, true, sun), reason };
  const usual = toUsualDay(rows, day, false, sun);
  if (isFree === false || isSame(usual, toUsualDay(rows, day, true, sun))) return usual;
  return { kind: 'uncertain', spans: usual.spans };
}
