/** iCalendar (RFC 5545) as text: folded lines, escaped text, the zone of the region. Pure. */
import { toZoned } from '../../i18n/day.ts';

const encoder = new TextEncoder();
const LINE_BYTES = 75;

/** Text with what has a meaning in iCalendar written out. */
export function toIcsText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, '');
}

/** A moment in UTC: `20261124T020000Z`. */
export function toIcsInstant(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A day: `20261124`. */
export const toIcsDay = (day: string): string => day.replaceAll('-', '');

/** A moment on the clock of a zone: `20261124T090000`. */
export function toIcsLocal(instant: Date, timeZone: string): string {
  const { day, time } = toZoned(instant, timeZone);
  return `${toIcsDay(day)}T${time.replace(':', '')}00`;
}

/** Folds a line at 75 octets, never inside of a character. */
export function toFolded(line: string): string {
  let width = 0;
  return [...line].reduce((text, char) => {
    const bytes = encoder.encode(char).length;
    const isFull = width + bytes > LINE_BYTES;
    width = isFull ? bytes + 1 : width + bytes;
    return `${text}${isFull ? '\r\n ' : ''}${char}`;
  }, '');
}

/** The zone, which has one offset all year. */
function toZoneLines(timeZone: string): string[] {
  const { time } = toZoned(new Date('2026-01-01T00:00:00Z'), timeZone);
  const offset = `+${time.replace(':', '')}`;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

/** One date of a calendar; texts as people read them, times as lines that `renderPart` takes as they are. */
export interface CalendarPart {
  /** Stays when the site's address changes. */
  readonly uid: string;
  readonly changedAt: Date;
  readonly sequence: number;
  /** `DTSTART…`, `DTEND…`, `RRULE…`. */
  readonly times: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly point?: { readonly lat: number; readonly lon: number } | undefined;
  readonly category: string;
  readonly url: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

/** A moment on the clock of a zone as a line: `DTSTART;TZID=Asia/Jakarta:20261124T090000`. */
export function toTimeLine(name: string, instant: Date, timeZone: string): string {
  return `${name};TZID=${timeZone}:${toIcsLocal(instant, timeZone)}`;
}

/** The lines of one date. */
export function renderPart(part: CalendarPart): string[] {
  const { location, point } = part;
  const stamp = toIcsInstant(part.changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${part.uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${part.sequence}`,
    ...part.times,
    `SUMMARY:${toIcsText(part.summary)}`,
    `DESCRIPTION:${toIcsText(part.description)}`,
    ...(location ? [`LOCATION:${toIcsText(location)}`] : []),
    ...(point ? [`GEO:${point.lat};${point.lon}`] : []),
    `CATEGORIES:${toIcsText(part.category)}`,
    `URL:${part.url}`,
    `STATUS:${part.status}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** What a calendar says of itself, and the lines of its parts. */
export interface Calendar {
  readonly name: string;
  readonly timeZone: string;
  readonly lang: string;
  readonly parts: readonly (readonly string[])[];
}

/** The file: CRLF, folded, at least with its zone. */
export function renderCalendar({ name, timeZone, lang, parts }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Pendopo//Agenda//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${toIcsText(name)}`,
    `X-WR-CALNAME:${toIcsText(name)}`,
    `X-WR-TIMEZONE:${timeZone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...toZoneLines(timeZone),
    ...parts.flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${toFolded(line)}\r\n`).join('');
}
