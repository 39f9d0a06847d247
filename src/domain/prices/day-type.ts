/** Which tariff of days holds on a day: weekday, weekend or holiday; collective leave counts as a holiday. */
import { toWeekdayNumber } from '../../i18n/day.ts';
import { isHoliday, type HolidayDays } from '../hours/calendar.ts';

export type CertainDayType = 'weekday' | 'weekend' | 'holiday';

/** `uncertain`: a year without a holiday decree, in which the day may still become a holiday. */
export type DayType = CertainDayType | 'uncertain';

const SATURDAY = 6;

/** Saturday and Sunday. */
export function isWeekend(day: string): boolean {
  return toWeekdayNumber(day) >= SATURDAY;
}

/**
 * The kinds that a day (YYYY-MM-DD) may be, the likeliest first. Every day of the calendar is a holiday, as it is for
 * hours: national ones, collective leave (cuti bersama), and those that the region keeps. One that no decree covers may
 * still become a holiday.
 */
export function toPossibleDayTypes(day: string, calendar: HolidayDays): CertainDayType[] {
  const isFree = isHoliday(day, calendar);
  if (isFree) return ['holiday'];
  const plain = isWeekend(day) ? 'weekend' : 'weekday';
  return isFree === false ? [plain] : [plain, 'holiday'];
}

/** The kind of a day (YYYY-MM-DD) in the region's calendar. */
export function toDayType(day: string, calendar: HolidayDays): DayType {
  const [first = 'weekday', ...others] = toPossibleDayTypes(day, calendar);
  return others.length > 0 ? 'uncertain' : first;
}
