import { formatDate, formatTimeRange, formatWeekday } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { say, type Pair } from './say.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface Row {
  readonly days: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly seasonFrom?: string | undefined;
  readonly seasonTo?: string | undefined;
  readonly note?: Pair | undefined;
}

interface WeekHours {
  readonly rows: readonly Row[];
  readonly always: boolean;
}

/** One line of the week: the day, and its hours in words. */
export interface WeekLine {
  readonly day: string;
  readonly hours: string;
}

function toClockWords(row: Row, lang: Lang, timeZone: string): string {
  const toDay = (monthDay: string): string =>
    formatDate(`2000-${monthDay}`, lang, timeZone, 'short');
  const season =
    row.seasonFrom && row.seasonTo ? ` (${toDay(row.seasonFrom)} – ${toDay(row.seasonTo)})` : '';
  const note = row.note ? `, ${say(row.note, lang)}` : '';
  return `${formatTimeRange(row.from, row.to, lang, timeZone)}${season}${note}`;
}

function toLine(rows: readonly Row[], name: string, lang: Lang, timeZone: string): string {
  const own = rows.filter(({ days }) => days.includes(name));
  if (own.length === 0) return t(lang, 'state.closed');
  return own.map((row) => toClockWords(row, lang, timeZone)).join('; ');
}

/** The week in seven lines, and the line of holidays when the rows speak of them. */
export function toWeekLines({ rows, always }: WeekHours, lang: Lang, timeZone: string): WeekLine[] {
  if (always) return [{ day: t(lang, 'hours.everyDay'), hours: t(lang, 'state.alwaysOpen') }];
  const lines = WEEK.map((name, index) => ({
    day: formatWeekday(index + 1, lang),
    hours: toLine(rows, name, lang, timeZone),
  }));
  const hasHolidays = rows.some(({ days }) => days.includes('holiday'));
  const holiday = { day: t(lang, 'hours.holiday'), hours: toLine(rows, 'holiday', lang, timeZone) };
  return hasHolidays ? [...lines, holiday] : lines;
}
