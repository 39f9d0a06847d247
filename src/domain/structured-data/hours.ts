/**
 * Opening hours as schema.org says them: the usual week, and the coming days that differ from it. What is not certain
 * (a holiday that no decree covers, the sun) is not said.
 */
import { addDays } from '../../i18n/day.ts';
import { parseClock, toClockText } from '../../i18n/clock-text.ts';
import { toZoned } from '../../i18n/format.ts';
import { selectClosures } from '../alerts/effects.ts';
import { toHolidayCalendar, type HolidayCalendar } from '../hours/calendar.ts';
import type { Closure } from '../hours/closure.ts';
import {
  DAY_MINUTES,
  isUnknown,
  subtractSpans,
  toDayHours,
  type DayHours,
  type Hours,
  type Span,
} from '../hours/day.ts';
import type { Hub, Record } from '../hub/types.ts';

/** How far ahead days are compared with the usual week. */
const AHEAD_DAYS = 60;
const WEEK_DAYS = 7;

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Day {
  readonly day: string;
  readonly usual: DayHours;
  readonly real: DayHours;
}

const toName = (day: string) => NAMES[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** A whole day is 00:00 to 23:59; hours past midnight end before they begin, on the next day. */
function toTimes({ from, to }: Span): { opens: string; closes: string } {
  const isWhole = from === 0 && to === DAY_MINUTES;
  return { opens: toClockText(from), closes: isWhole ? '23:59' : toClockText(to) };
}

const toKey = ({ kind, spans }: DayHours) => JSON.stringify([kind, spans]);

/** Rows without what makes single days special. */
function toUsual(hours: Hours): Hours {
  return { ...hours, exceptions: [], rows: hours.rows.filter(({ nth }) => !nth) };
}

/** Minutes of a day during which a place is shut. */
function toShut({ from, to }: Closure, day: string, timeZone: string): Span {
  const toMinutes = (moment: string) => {
    const { day: own, time } = toZoned(new Date(moment), timeZone);
    if (own === day) return parseClock(time);
    return own < day ? 0 : 2 * DAY_MINUTES;
  };
  return { from: toMinutes(from), to: toMinutes(to) };
}

/** The hours of a day less what alerts shut. */
function close(real: DayHours, shut: readonly Span[]): DayHours {
  const spans = subtractSpans(real.spans, shut);
  if (real.kind !== 'open' || spans.length > 0) return { ...real, spans };
  return { kind: 'closed', spans: [] };
}

function toWeek(days: readonly Day[], season: object): object[] {
  const open = days.slice(0, WEEK_DAYS).filter(({ usual }) => usual.kind === 'open');
  return [...Map.groupBy(open, ({ usual }) => toKey(usual)).values()].flatMap((own) =>
    (own[0]?.usual.spans ?? []).map((span) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: own.map(({ day }) => `https://schema.org/${toName(day)}`),
      ...toTimes(span),
      ...season,
    })),
  );
}

/** Closed is said as 00:00 to 00:00, as search engines read it. */
function toSpecial({ day, real }: Day): object[] {
  const spans = real.kind === 'closed' ? [{ from: 0, to: 0 }] : real.spans;
  return spans.map((span) => ({
    '@type': 'OpeningHoursSpecification',
    ...toTimes(span),
    validFrom: day,
    validThrough: day,
  }));
}

/** Another day than the week says; a closed one only where the week would say open. */
function isSpecial({ usual, real }: Day): boolean {
  if (toKey(usual) === toKey(real)) return false;
  return real.kind === 'open' || (real.kind === 'closed' && usual.kind === 'open');
}

interface HoursContext {
  readonly day: string;
  readonly calendar: HolidayCalendar;
  readonly closures: readonly Closure[];
  readonly timeZone: string;
}

/** The usual week and the special days of some hours from a day (YYYY-MM-DD) on; nothing when they are not known. */
export function toHoursData(hours: Hours | undefined, context: HoursContext): object {
  if (isUnknown(hours)) return {};
  const { day: first, calendar, closures, timeZone } = context;
  const years = Array.from({ length: 3 }, (_, index) => Number(first.slice(0, 4)) + index);
  const plain = { calendar: { days: {}, decreed: years } };
  const week = toUsual(hours);
  const all = Array.from({ length: AHEAD_DAYS }, (_, index): Day => {
    const day = addDays(first, index);
    const shut = closures.map((closure) => toShut(closure, day, timeZone));
    const real = close(toDayHours(hours, day, { calendar }), shut);
    return { day, usual: toDayHours(week, day, plain), real };
  });
  const byName = new Map(all.slice(0, WEEK_DAYS).map((one) => [toName(one.day), toKey(one.usual)]));
  const isSeasonal = week.rows.some(({ seasonFrom }) => seasonFrom);
  const turn = all.findIndex(({ day, usual }) => byName.get(toName(day)) !== toKey(usual));
  const days = turn < 0 ? all : all.slice(0, turn);
  const season = isSeasonal ? { validFrom: first, validThrough: days.at(-1)?.day } : {};
  const specials = days.filter(isSpecial);
  const special = specials.flatMap(toSpecial);
  const usual = toWeek(days, season);
  return {
    ...(usual.length > 0 && { openingHoursSpecification: usual }),
    ...(special.length > 0 && { specialOpeningHoursSpecification: special }),
  };
}

/** The same for a place or office, from everything that is published. */
export function toRecordHours(
  record: Record<'destinations'> | Record<'offices'>,
  hub: Hub,
): object {
  const { timeZone } = hub.settings.region;
  return toHoursData(record.hours, {
    day: toZoned(hub.now, timeZone).day,
    calendar: toHolidayCalendar(hub.settings.holidays),
    closures: selectClosures(record, hub),
    timeZone,
  });
}
