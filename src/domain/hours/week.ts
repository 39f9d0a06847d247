import { formatDate, formatTimeRange, formatWeekday } from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import { say } from '../say.ts';
import { toWrittenRows, type Hours, type HoursRow } from './day.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** One line of the week: the day, and its hours in words. */
export interface WeekLine {
  readonly day: string;
  readonly hours: string;
}

const isSun = (time: string): boolean => time === 'sunrise' || time === 'sunset';

/** `08.00–16.00 WIB`; with the sun: `matahari terbit–17.00 WIB`. */
function toTimes({ from = '', to = '' }: HoursRow, lang: Lang, timeZone: string): string {
  if (!isSun(from) && !isSun(to)) return formatTimeRange(from, to, lang, timeZone);
  const toWord = (time: string) =>
    isSun(time)
      ? label(lang, 'hours.', time)
      : formatTimeRange(time, time, lang, timeZone).split('–')[1];
  return `${toWord(from)}–${toWord(to)}`;
}

function toNthName(nth: string, weekday: number, lang: Lang): string {
  const day = formatWeekday(weekday, lang);
  return t(lang, 'hours.nthDay', { day, n: label(lang, 'hours.nth.', nth) });
}

/** When a row holds if not always: `Jumat pertama`, `1 Nov – 31 Mar`. */
function toLimits(row: HoursRow, name: string, lang: Lang, timeZone: string): string[] {
  const { nth, seasonFrom, seasonTo } = row;
  const toDay = (monthDay: string): string =>
    formatDate(`2000-${monthDay}`, lang, timeZone, 'short');
  const weekday = WEEK.findIndex((one) => one === name) + 1;
  const isNth = nth && weekday > 0;
  return [
    ...(isNth ? [toNthName(nth, weekday, lang)] : []),
    ...(seasonFrom && seasonTo ? [`${toDay(seasonFrom)} – ${toDay(seasonTo)}`] : []),
  ];
}

function toRowWords(row: HoursRow, name: string, lang: Lang, timeZone: string): string {
  const words = [
    ...(row.closed ? [t(lang, 'state.closed')] : []),
    ...(row.from ? [toTimes(row, lang, timeZone)] : []),
  ].join(' ');
  const limits = toLimits(row, name, lang, timeZone);
  const note = row.note ? `, ${say(row.note, lang)}` : '';
  return `${words}${limits.length > 0 ? ` (${limits.join(', ')})` : ''}${note}`;
}

function toLine(rows: readonly HoursRow[], name: string, lang: Lang, timeZone: string): string {
  const own = rows.filter(({ days }) => days.includes(name as HoursRow['days'][number]));
  if (own.length === 0) return t(lang, 'state.closed');
  return own.map((row) => toRowWords(row, name, lang, timeZone)).join('; ');
}

/** The week in seven lines, and the line of holidays when the rows speak of them. */
export function toWeekLines(
  { rows, always }: Pick<Hours, 'rows' | 'always'>,
  lang: Lang,
  timeZone: string,
): WeekLine[] {
  const written = toWrittenRows({ rows, always });
  if (always && written.length === 1)
    return [{ day: t(lang, 'hours.everyDay'), hours: t(lang, 'state.alwaysOpen') }];
  const lines = WEEK.map((name, index) => ({
    day: formatWeekday(index + 1, lang),
    hours: toLine(written, name, lang, timeZone),
  }));
  const hasHolidays = !always && written.some(({ days }) => days.includes('holiday'));
  const holiday = {
    day: t(lang, 'hours.holiday'),
    hours: toLine(written, 'holiday', lang, timeZone),
  };
  return hasHolidays ? [...lines, holiday] : lines;
}
