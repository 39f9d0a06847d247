/**
 * Dates and hours in the way of a language (LOOK §8), always in a given time zone; numbers come along.
 * A date without an hour is the text `YYYY-MM-DD` and has no zone; an instant is a `Date`. Pure: no clock.
 */
import { formatHourMinute } from './clock.ts';
import { parseDay, toWeekdayNumber, toZoned, type DayText } from './day.ts';
import { label, t } from './translate.ts';
import type { Lang } from './types.ts';

export * from './number.ts';
export { toWeekdayNumber, toZoned, type DayText } from './day.ts';

/** long: 24 November 2026 · medium: 24 Nov 2026 · weekday: Selasa, 24 November 2026 · short: 24 Nov */
export type DateStyle = 'long' | 'medium' | 'weekday' | 'short';

const ZONE_NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'Asia/Jakarta': { id: 'WIB', en: 'WIB' },
  'Asia/Makassar': { id: 'WITA', en: 'WITA' },
  'Asia/Jayapura': { id: 'WIT', en: 'WIT' },
};

function toDay(date: Date | DayText, timeZone: string): DayText {
  return typeof date === 'string' ? date.slice(0, 10) : toZoned(date, timeZone).day;
}

/** `Senin` / `Monday` for 1 … 7. */
export function formatWeekday(weekday: number, lang: Lang, isShort = false): string {
  return label(lang, isShort ? 'dayShort.' : 'day.', String(weekday));
}

/** `November` for 11. */
export function formatMonthName(month: number, lang: Lang, isShort = false): string {
  return label(lang, isShort ? 'monthShort.' : 'month.', String(month));
}

/** `2026-11` → `November 2026`. */
export function formatMonth(month: string, lang: Lang): string {
  const { year, month: number } = parseDay(`${month.slice(0, 7)}-01`);
  return `${formatMonthName(number, lang)} ${year}`;
}

/** A day, or the day that an instant is in the zone: `24 November 2026`. */
export function formatDate(
  date: Date | DayText,
  lang: Lang,
  timeZone: string,
  style: DateStyle = 'long',
): string {
  const day = toDay(date, timeZone);
  const parts = parseDay(day);
  const month = formatMonthName(parts.month, lang, style === 'medium' || style === 'short');
  if (style === 'short') return `${parts.date} ${month}`;
  const text = `${parts.date} ${month} ${parts.year}`;
  return style === 'weekday' ? `${formatWeekday(toWeekdayNumber(day), lang)}, ${text}` : text;
}

function sharedParts(from: DayText, to: DayText, lang: Lang): string {
  const a = parseDay(from);
  const b = parseDay(to);
  if (a.year !== b.year) return `${a.date} ${formatMonthName(a.month, lang)} ${a.year}`;
  if (a.month !== b.month) return `${a.date} ${formatMonthName(a.month, lang)}`;
  return String(a.date);
}

/** `24–26 November 2026`, `30 November – 2 Desember 2026`. */
export function formatDateRange(
  from: Date | DayText,
  to: Date | DayText,
  lang: Lang,
  timeZone: string,
): string {
  const first = toDay(from, timeZone);
  const last = toDay(to, timeZone);
  if (first === last) return formatDate(first, lang, timeZone);
  const start = sharedParts(first, last, lang);
  return `${start}${start.includes(' ') ? ' – ' : '–'}${formatDate(last, lang, timeZone)}`;
}

/** `WIB` for Asia/Jakarta; empty for a zone without an Indonesian name. */
export function formatZone(timeZone: string, lang: Lang): string {
  return ZONE_NAMES[timeZone]?.[lang] ?? '';
}

function toClock(time: Date | string, timeZone: string): { hour: number; minute: string } {
  const text = typeof time === 'string' ? time : toZoned(time, timeZone).time;
  const match = /^(\d{1,2})[:.](\d{2})/.exec(text);
  if (match === null) throw new Error(`"${text}" is not a time. Give HH:MM or a Date.`);
  return { hour: Number(match[1]), minute: match[2] ?? '00' };
}

/** `07:00` → `07.00` (id), `7 am` (en). 24:00 is midnight. */
export function formatClock(time: Date | string, lang: Lang, timeZone: string): string {
  const { hour, minute } = toClock(time, timeZone);
  return formatHourMinute(hour, Number(minute), lang);
}

/** `07:00` → `07.00 WIB` (id), `7 am` (en): the zone is said in Indonesian, where there are three. */
export function formatTime(time: Date | string, lang: Lang, timeZone: string): string {
  const zone = lang === 'id' ? formatZone(timeZone, lang) : '';
  return `${formatClock(time, lang, timeZone)}${zone === '' ? '' : `\u00a0${zone}`}`;
}

/** `08:00`, `16:00` → `08.00–16.00 WIB` (id), `8 am–4 pm` (en). */
export function formatTimeRange(
  from: Date | string,
  to: Date | string,
  lang: Lang,
  timeZone: string,
): string {
  return `${formatClock(from, lang, timeZone)}–${formatTime(to, lang, timeZone)}`;
}

/** An instant: `24 November 2026, 07.00 WIB` (id), `24 November 2026, 7 am` (en). */
export function formatDateTime(
  instant: Date,
  lang: Lang,
  timeZone: string,
  style: DateStyle = 'long',
): string {
  return `${formatDate(instant, lang, timeZone, style)}, ${formatTime(instant, lang, timeZone)}`;
}

/**
 * An instant for readers elsewhere, always with its zone: `24 November 2026, 07.00 WIB` (id), `24 November 2026, 7 am
 * WIB` (en). A desk in another country must know when an embargo ends.
 */
export function formatMoment(
  instant: Date,
  lang: Lang,
  timeZone: string,
  style: DateStyle = 'long',
): string {
  const text = formatDateTime(instant, lang, timeZone, style);
  return lang === 'id' ? text : `${text}\u00a0${formatZone(timeZone, lang)}`.trimEnd();
}

/** `90` → `1,5 jam`; `45` → `45 menit`. */
export function formatMinutes(minutes: number, lang: Lang): string {
  if (minutes < 60) return t(lang, 'unit.minutes', { n: Math.round(minutes) });
  return t(lang, 'unit.hours', { n: Math.round(minutes / 30) / 2 });
}

/** `60, 120` → `1–2 jam`; equal ends give one value. */
export function formatMinutesRange(from: number, to: number, lang: Lang): string {
  if (from === to) return formatMinutes(from, lang);
  if (to < 60) return t(lang, 'unit.minutesRange', { from, to });
  return t(lang, 'unit.hoursRange', {
    from: Math.round(from / 30) / 2,
    to: Math.round(to / 30) / 2,
  });
}

/** Day and short month for a date block or postmark: `{ day: '18', month: 'Nov', year: '2026' }`. */
export function toDateParts(
  date: Date | DayText,
  lang: Lang,
  timeZone: string,
): Record<'day' | 'month' | 'year', string> {
  const parts = parseDay(toDay(date, timeZone));
  return {
    day: String(parts.date),
    month: formatMonthName(parts.month, lang, true),
    year: parts.year,
  };
}
