/** Spans of days that visitors ask for. Runs on the device too, so it imports no words and no library. */
import { addDays, toWeekdayNumber } from '../../i18n/day.ts';

export const spanNames = ['today', 'weekend', 'days30'] as const;
export type SpanName = (typeof spanNames)[number];

/** First and last day (YYYY-MM-DD). */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** How many days of events a page of a span carries from the day of its build, so that it can choose again later. */
export const COVERED_DAYS = 45;

/** The days of a span as of a day: the weekend is Saturday and Sunday; on a Sunday it is that day alone. */
export function toSpan(name: SpanName, today: string): Span {
  if (name === 'today') return { from: today, to: today };
  if (name === 'days30') return { from: today, to: addDays(today, 29) };
  const weekday = toWeekdayNumber(today);
  const saturday = addDays(today, Math.max(0, 6 - weekday));
  return weekday === 7
    ? { from: today, to: today }
    : { from: saturday, to: addDays(today, 7 - weekday) };
}

/** Whether two spans have a day in common. */
export function isInSpan(one: Span, span: Span): boolean {
  return one.from <= span.to && one.to >= span.from;
}
