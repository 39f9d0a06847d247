/** Days and moments in a zone, without words: what runs on a device imports this and brings no dictionary along. */
import { toClockFormat } from './formatters.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

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

/** The day `count` days after another. */
export function addDays(day: DayText, count: number): DayText {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** How many minutes the clock of a zone is ahead of UTC at an instant. */
export function toOffsetMinutes(instant: Date, timeZone: string): number {
  const { day, time } = toZoned(instant, timeZone);
  const minute = Math.floor(instant.getTime() / MINUTE_MS);
  return Date.parse(`${day}T${time}:00Z`) / MINUTE_MS - minute;
}

/** `+07:00`: how far the clock of a zone is ahead of UTC at an instant, as ISO 8601 writes it. */
export function toOffsetText(instant: Date, timeZone: string): string {
  const minutes = toOffsetMinutes(instant, timeZone);
  const clock = new Date(Math.abs(minutes) * MINUTE_MS).toISOString().slice(11, 16);
  return `${minutes < 0 ? '-' : '+'}${clock}`;
}

/** The instant of a minute of a day in a zone; minutes below 0 and from 1440 on lie on other days. */
export function toInstant(day: DayText, minute: number, timeZone: string): Date {
  const guess = Date.parse(`${day}T00:00:00Z`) / MINUTE_MS + minute;
  const toOffset = (at: number): number => toOffsetMinutes(new Date(at * MINUTE_MS), timeZone);
  // Twice: the offset may change between the guess and the instant itself.
  return new Date((guess - toOffset(guess - toOffset(guess))) * MINUTE_MS);
}
