import OpeningHours from 'opening_hours';
import type { Hours } from '../../domain/hours/day.ts';
import { formatOsmHours } from '../../domain/hours/osm.ts';
import { hours as hoursField } from '../../model/shared/hours.ts';

/** Hours as a file holds them: an editor's rows, not yet read. */
export interface WrittenHours {
  readonly always?: boolean;
  readonly rows?: readonly object[];
}

/** A text that can't become rows; the message is for the person who typed it. */
export class OsmHoursError extends Error {}

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const SUN: Readonly<Record<string, string>> = { sunrise: 'terbit', sunset: 'terbenam' };

const RULE =
  /^(?:(?<from>[A-Z][a-z]{2} \d\d)-(?<to>[A-Z][a-z]{2} \d\d) )?(?<days>(?:PH|[A-Z][a-z](?:-[A-Z][a-z])?(?:\[-?\d\])?)(?:,(?:PH|[A-Z][a-z](?:-[A-Z][a-z])?(?:\[-?\d\])?))*)?\s?(?<times>(?:\d\d:\d\d|sunrise|sunset)-(?:\d\d:\d\d|sunrise|sunset)(?:,(?:\d\d:\d\d|sunrise|sunset)-(?:\d\d:\d\d|sunrise|sunset))*)?\s?(?<off>off|closed)?$/;

/** `Jun 01` → `06-01`. */
function toMonthDay(text: string | undefined): string | undefined {
  const [month = '', day] = text?.split(' ') ?? [];
  const number = MONTHS.indexOf(month) + 1;
  return number > 0 ? `${String(number).padStart(2, '0')}-${day}` : undefined;
}

/** `Mo-We` → mon, tue, wed. */
function toDayNames(part: string): string[] {
  if (part === 'PH') return ['holiday'];
  const [first, last = first] = part
    .replace(/\[.*\]/, '')
    .split('-')
    .map((name) => NAMES.indexOf(name));
  if (first === undefined || last === undefined || first < 0 || last < 0) return [];
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => DAYS[(first + index) % 7] ?? '');
}

function toTimes(times: string | undefined): { from?: string; to?: string }[] {
  const toWord = (time: string) => SUN[time] ?? time;
  return (
    times?.split(',').map((span) => {
      const [from = '', to = ''] = span.split(/-(?=\d|s)/);
      return { from: toWord(from), to: toWord(to) };
    }) ?? []
  );
}

/** The rows of one rule, such as `Jun 01-Aug 31 Mo-Fr 08:00-12:00,13:00-16:00` or `Fr[1] off`. */
function toRows(rule: string): object[] {
  const { from, to, days, times, off } = RULE.exec(rule)?.groups ?? {};
  if (!days && !times)
    throw new OsmHoursError(`Tidak terbaca: "${rule}". Tulis barisnya di editor.`);
  const parts = (days ?? 'Mo-Su').split(',');
  const nth = /\[(-?\d)\]/.exec(days ?? '')?.[1];
  const [seasonFrom, seasonTo] = [toMonthDay(from), toMonthDay(to)];
  const common = {
    days: parts.flatMap(toDayNames),
    ...(nth && { nth }),
    ...(seasonFrom && seasonTo && { seasonFrom, seasonTo }),
    ...(off && { closed: true }),
  };
  const spans = toTimes(times);
  return spans.length > 0 ? spans.map((span) => ({ ...common, ...span })) : [common];
}

/** The library says whether the text is one at all; its words are English, so they only tell where. */
function checkText(text: string): void {
  try {
    // Holidays of Indonesia are not in the library: their rules are read here.
    new OpeningHours(text.replace(/(^|[ ,;])PH(?=[ ,])/g, '$1Su'), null);
  } catch (cause) {
    throw new OsmHoursError(`"${text}" bukan jam menurut OpenStreetMap: ${String(cause)}`, {
      cause,
    });
  }
}

/**
 * Reads hours in the language of OpenStreetMap into the rows of an editor. Weekdays, holidays, nth weekdays, seasons by
 * date, breaks, the sun and closed days are understood; anything else is refused, so that nothing is half read.
 */
export function parseOsmHours(text: string): WrittenHours {
  const trimmed = text.trim();
  checkText(trimmed);
  if (trimmed === '24/7') return { always: true };
  const rules = trimmed.split(/;\s*|,\s+(?=[A-Z])/).filter(Boolean);
  const written = { rows: rules.flatMap(toRows) };
  const read = hoursField.schema.safeParse(written);
  const [issue] = read.error?.issues ?? [];
  if (issue) throw new OsmHoursError(`"${trimmed}": ${issue.message}`);
  if (!formatOsmHours(read.data as Hours)) throw new OsmHoursError(`"${trimmed}" kosong.`);
  return written;
}
