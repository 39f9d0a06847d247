import type { HolidayCalendar, HolidayDays } from '../hours/calendar.ts';

/** The holidays that prices ask for, from the year of a day (YYYY-MM-DD) on, without names: little enough for a page. */
export function toHolidayDays({ days, decreed }: HolidayCalendar, day: string): HolidayDays {
  const year = day.slice(0, 4);
  const coming = Object.keys(days).filter((date) => date.slice(0, 4) >= year);
  return {
    days: Object.fromEntries(coming.map((date) => [date, 1])),
    decreed: decreed.filter((one) => one >= Number(year)),
  };
}
