import type { Settings } from '../../model/index.ts';
import type { HolidayDays } from './day-type.ts';

/** The holidays that prices ask for, from the year of a day (YYYY-MM-DD) on: few enough to stand in a page. */
export function toHolidayDays({ years }: Settings['holidays'], day: string): HolidayDays {
  const coming = years.filter(({ year }) => year >= Number(day.slice(0, 4)));
  const days = coming.flatMap((one) => one.days).filter(({ kind }) => kind !== 'regional');
  return {
    days: Object.fromEntries(days.map(({ date, kind }) => [date, { kind }])),
    decreed: coming.filter(({ decree }) => decree).map(({ year }) => year),
  };
}
