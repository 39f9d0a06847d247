import type { Lang } from './types.ts';

/** `07.00` (id), `7 am` (en). 24:00 is midnight. Alone in its file: pages carry it to the browser. */
export function formatHourMinute(hour: number, minute: number, lang: Lang | string): string {
  const minutes = String(minute).padStart(2, '0');
  if (lang === 'id') return `${String(hour).padStart(2, '0')}.${minutes}`;
  const half = hour % 24 < 12 ? 'am' : 'pm';
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${minutes}`}\u00a0${half}`;
}
