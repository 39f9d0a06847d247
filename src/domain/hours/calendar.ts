/** The holidays of a region, as hours and prices ask for them. Plain data: it may travel to the browser. */
import type { Settings } from '../../model/index.ts';
import type { Pair } from '../say.ts';

/** libur nasional, cuti bersama, or a day that the region keeps. */
export type HolidayKind = 'national' | 'leave' | 'regional';

export interface HolidayCalendar {
  /** By date, `YYYY-MM-DD`. */
  readonly days: { readonly [day: string]: { readonly kind: HolidayKind; readonly name: Pair } };
  /** Years whose holidays a decree has set. In every other year a day that is not listed may become one. */
  readonly decreed: readonly number[];
}

/** The part of a calendar that says which days are holidays. */
export interface HolidayDays {
  readonly days: { readonly [day: string]: unknown };
  readonly decreed: readonly number[];
}

/**
 * Reads the settings. Indonesia sets each year's holidays by a joint decree (SKB) of three ministers, usually in
 * September of the year before; only those with the same date in every year are certain without one.
 */
export function toHolidayCalendar({ years }: Settings['holidays']): HolidayCalendar {
  const days = years.flatMap((one) => one.days);
  return {
    days: Object.fromEntries(days.map(({ date, kind, name }) => [date, { kind, name }])),
    decreed: years.filter(({ decree }) => decree).map(({ year }) => year),
  };
}

/** Whether a day is a holiday; undefined when no decree says it yet. */
export function isHoliday(day: string, { days, decreed }: HolidayDays): boolean | undefined {
  if (days[day]) return true;
  return decreed.includes(Number(day.slice(0, 4))) ? false : undefined;
}
