/**
 * Whether something is open at a moment, from its rows of hours. Pure: clock, zone and holidays are arguments.
 * A static page can be old, so pages do not print this; it is for what runs at the visitor's own time.
 */
import { toWeekdayNumber, toZoned } from '../../i18n/format.ts';
import type { Record } from '../hub/types.ts';

type Hours = NonNullable<Record<'destinations'>['hours']>;
type Row = Hours['rows'][number];

/** Open or not, and when that changes, as `HH:MM` of the place. */
export interface OpenState {
  readonly state: 'open' | 'closing-soon' | 'closed' | 'unknown';
  readonly until?: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const DAY_MINUTES = 1440;
const SOON_MINUTES = 60;

function toMinutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

function toClock(minutes: number): string {
  const rest = minutes % DAY_MINUTES;
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
}

function toSpan(from: string, to: string): Span {
  const [start, end] = [toMinutes(from), toMinutes(to)];
  return { from: start, to: end > start ? end : end + DAY_MINUTES };
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function isInSeason({ seasonFrom, seasonTo }: Row, day: string): boolean {
  if (!seasonFrom || !seasonTo) return true;
  const date = day.slice(5);
  return seasonFrom <= seasonTo
    ? seasonFrom <= date && date <= seasonTo
    : date >= seasonFrom || date <= seasonTo;
}

function isNth({ nth }: Row, day: string): boolean {
  if (!nth) return true;
  if (nth === '-1') return addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
  return Math.ceil(Number(day.slice(8, 10)) / 7) === Number(nth);
}

function selectRows(rows: readonly Row[], day: string, holidays: ReadonlySet<string>): Row[] {
  const current = rows.filter((row) => isInSeason(row, day) && isNth(row, day));
  const special = current.filter(({ days }) => days.includes('holiday'));
  if (holidays.has(day) && special.length > 0) return special;
  const name = DAYS[toWeekdayNumber(day) - 1] ?? 'mon';
  return current.filter(({ days }) => days.includes(name));
}

/** The hours of one day: an exception wins over the week; a span may end after midnight. */
function toSpans(hours: Hours, day: string, holidays: ReadonlySet<string>): Span[] {
  const exception = hours.exceptions.find(({ from, to }) => from <= day && day <= (to ?? from));
  if (exception) {
    const { kind, opens, closes } = exception;
    return kind === 'open' && opens && closes ? [toSpan(opens, closes)] : [];
  }
  if (hours.always) return [{ from: 0, to: DAY_MINUTES }];
  return selectRows(hours.rows, day, holidays).map(({ from, to }) => toSpan(from, to));
}

/** The state at a moment. `holidays` are days as `YYYY-MM-DD`. */
export function stateAt(
  hours: Hours | undefined,
  now: Date,
  timeZone: string,
  holidays: ReadonlySet<string> = new Set(),
): OpenState {
  if (!hours || (!hours.always && hours.rows.length === 0)) return { state: 'unknown' };
  const { day, time } = toZoned(now, timeZone);
  const minute = toMinutes(time);
  const today = toSpans(hours, day, holidays);
  const lastNight = toSpans(hours, addDays(day, -1), holidays)
    .filter(({ to }) => to > DAY_MINUTES)
    .map(({ from, to }) => ({ from: from - DAY_MINUTES, to: to - DAY_MINUTES }));
  const spans = [...lastNight, ...today];
  const open = spans.find(({ from, to }) => from <= minute && minute < to);
  if (open) {
    if (hours.always) return { state: 'open' };
    const isSoon = open.to - minute <= SOON_MINUTES;
    return { state: isSoon ? 'closing-soon' : 'open', until: toClock(open.to) };
  }
  const next = today.map(({ from }) => from).filter((from) => from > minute);
  return { state: 'closed', ...(next.length > 0 && { until: toClock(Math.min(...next)) }) };
}
