import type { Lang } from './types.ts';

/** `07.00` (id), `7 am` (en). 24:00 is midnight. Alone in its file: pages carry it to the browser. */
export function formatHourMinute(hour: number, minute: number, lang: Lang | string): string {
  const minutes = String(minute).padStart(2, '0');
  if (lang === 'id') return `${String(hour).padStart(2, '0')}.${minutes}`;
  const half = hour % 24 < 12 ? 'am' : 'pm';
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${minutes}`}\u00a0${half}`;
}

const HOUR = 60;
const DAY = 1440;

/** Minutes of a day from `07:30` or `07.30`: 450. */
export function parseClock(time: string): number {
  const [hour = 0, minute = 0] = time.split(/[:.]/).map(Number);
  return hour * HOUR + minute;
}

/** `07:30` from minutes; those of the next day begin again at 00:00. */
export function toClockText(minutes: number): string {
  const pad = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${pad((minutes % DAY) / HOUR)}:${pad(minutes % HOUR)}`;
}
