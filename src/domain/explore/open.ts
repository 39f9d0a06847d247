/** Whether a place of the list is open on a day, or now, from its rows of hours. Pure. */
import { parseClock } from '../../i18n/clock-text.ts';
import { addDays, toZoned } from '../../i18n/day.ts';
import type { GeoPoint } from '../geo/types.ts';
import type { HolidayCalendar } from '../hours/calendar.ts';
import { holdsAt } from '../hours/closure.ts';
import {
  DAY_MINUTES,
  toDayHours,
  type HoursContext,
  type Span,
  type SunTimes,
} from '../hours/day.ts';
import { OPEN_NOW } from './filter.ts';
import type { ExploreRow } from './row.ts';

/** What an answer depends on beside the place. */
export interface ExploreContext {
  readonly now: Date;
  /** The day of `now` in the region, `YYYY-MM-DD`: that of prices when no other is asked. */
  readonly today: string;
  /** The minute of that day. */
  readonly minute: number;
  readonly timeZone: string;
  readonly calendar: HolidayCalendar;
  /** Sunrise and sunset of a day at a point. */
  readonly toSun?: ((point: GeoPoint, day: string) => SunTimes | undefined) | undefined;
  /** Where the visitor is, when asked to sort by it. */
  readonly from?: GeoPoint | undefined;
}

/** Undefined: nobody wrote it down, or it is not certain. */
export type Answer = boolean | undefined;

/** The moment of a context, in the zone of the region. */
export function toMoment(
  now: Date,
  timeZone: string,
): Pick<ExploreContext, 'now' | 'today' | 'minute'> {
  const { day, time } = toZoned(now, timeZone);
  return { now, today: day, minute: parseClock(time) };
}

function toMinute(iso: string, day: string, timeZone: string): number {
  const at = toZoned(new Date(iso), timeZone);
  const days = (Date.parse(`${at.day}T00:00Z`) - Date.parse(`${day}T00:00Z`)) / 86_400_000;
  return days * DAY_MINUTES + parseClock(at.time);
}

const isWithin = (span: Span, { from, to }: Span): boolean => from <= span.from && span.to <= to;

/** Days, and the moment, that were asked of a place: counting asks the same again. */
const asked = new WeakMap<ExploreContext, Map<string, Map<ExploreRow, Answer>>>();

function recall(day: string, context: ExploreContext): Map<ExploreRow, Answer> {
  const days = asked.get(context) ?? new Map<string, Map<ExploreRow, Answer>>();
  const answers = days.get(day) ?? new Map<ExploreRow, Answer>();
  asked.set(context, days.set(day, answers));
  return answers;
}

/** Whether a place is open for some time of a day, or `now`; undefined when that is not known or not certain. */
export function isOpenOn(row: ExploreRow, day: string, context: ExploreContext): Answer {
  const answers = recall(day, context);
  if (!answers.has(row))
    answers.set(row, day === OPEN_NOW ? toOpenNow(row, context) : toOpen(row, day, context));
  return answers.get(row);
}

/** The calendar, and the sun where the place is. */
function toHoursContext(
  { lat, lon }: ExploreRow,
  { calendar, toSun }: ExploreContext,
): HoursContext {
  const point = lat === undefined || lon === undefined ? undefined : { lat, lon };
  return { calendar, toSun: toSun && point && ((day) => toSun(point, day)) };
}

/**
 * As the line of changes of its page says (`toTimeline`), but in minutes of the day: 500 places are asked at once, and
 * a line asks the zone for each of its minutes.
 */
function toOpenNow(row: ExploreRow, context: ExploreContext): Answer {
  const { now, today, minute } = context;
  if (row.closed?.some((one) => holdsAt(one, now))) return false;
  const hoursContext = toHoursContext(row, context);
  const isOpenAt = (day: string, at: number) => {
    const { kind, spans } = toDayHours(row.hours, day, hoursContext);
    return kind === 'open' && spans.some(({ from, to }) => from <= at && at < to) ? true : kind;
  };
  const state = isOpenAt(today, minute);
  // Past midnight the hours of yesterday may still run.
  if (state === true || isOpenAt(addDays(today, -1), minute + DAY_MINUTES) === true) return true;
  return state === 'unknown' || state === 'uncertain' ? undefined : false;
}

function toOpen(row: ExploreRow, day: string, context: ExploreContext): Answer {
  const { kind, spans } = toDayHours(row.hours, day, toHoursContext(row, context));
  const shut = (row.closed ?? []).map(({ from, to }) => ({
    from: toMinute(from, day, context.timeZone),
    to: toMinute(to, day, context.timeZone),
  }));
  const wanted = spans.length > 0 ? spans : [{ from: 0, to: DAY_MINUTES }];
  if (shut.length > 0 && wanted.every((span) => shut.some((one) => isWithin(span, one))))
    return false;
  return kind === 'open' ? true : kind === 'closed' ? false : undefined;
}
