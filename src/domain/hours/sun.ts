import { parseClock } from '../../i18n/clock-text.ts';
import { getTimes } from 'suncalc';
import { toZoned } from '../../i18n/day.ts';
import type { GeoPoint } from '../geo/types.ts';
import type { SunTimes } from './day.ts';

function toMinute(instant: Date, timeZone: string): number {
  return parseClock(toZoned(instant, timeZone).time);
}

/** Sunrise and sunset at a point, for days as `YYYY-MM-DD`, in whole minutes of the zone (upper edge, refraction). */
export function toSunTimes(
  { lat, lon }: GeoPoint,
  timeZone: string,
): (day: string) => SunTimes | undefined {
  return (day) => {
    // In Indonesia noon of any zone lies between 3 and 6 hours UTC: the day is the same.
    const { sunrise, sunset } = getTimes(new Date(`${day}T05:00:00Z`), lat, lon);
    if (!sunrise || !sunset) return undefined;
    return { sunrise: toMinute(sunrise, timeZone), sunset: toMinute(sunset, timeZone) };
  };
}
