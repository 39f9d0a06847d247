/** Days and moments in a zone, without words: what runs on a device imports this and brings no dictionary along. */
import { toClockFormat } from './formatters.ts';

/** `2026-11-24`: a day, in no zone. */
export type DayText = string;

/** The day and the minute that an instant is in a zone: `{ day: '2026-11-24', time: '07:00' }`. */
export function toZoned(instant: Date, timeZone: string): { day: DayText; time: string } {
  const parts = toClockFormat(timeZone).formatToParts(instant);
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return {
    day: `${get('year')}-${get('month')}-${get('day')}`,
    time: `${get('hour')}:${get('minute')}`,
  };
}

/** The parts of a day. */
export function parseDay(day: DayText): { year: string; month: number; date: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (match === null) throw new Error(`"${day}" is not a day. Give YYYY-MM-DD or a Date.`);
  return { year: match[1] ?? '', month: Number(match[2]), date: Number(match[3]) };
}

/** Monday = 1 … Sunday = 7. */
export function toWeekdayNumber(day: DayText): number {
  const { year, month, date } = parseDay(day);
  return ((new Date(Date.UTC(Number(year), month - 1, date)).getUTCDay() + 6) % 7) + 1;
}
