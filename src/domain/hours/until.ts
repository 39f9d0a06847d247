/** What follows a state in words: `sampai 16.00`, `buka besok 08.00`. Small, because pages carry it to the browser. */
import { formatHourMinute } from '../../i18n/clock.ts';
import type { OpenState } from './state.ts';

/** Words with `{time}` and `{day}`, and the names of the days from Monday on. */
export interface UntilWords {
  readonly lang: string;
  /** Minutes that the region's clock is ahead of UTC; the zones of Indonesia have one all year. */
  readonly offset: number;
  readonly until: string;
  readonly opens: string;
  readonly opensTomorrow: string;
  readonly opensOn: string;
  readonly days: readonly string[];
}

const DAY_MINUTES = 1440;
const WEEK_DAYS = 7;
/** 1 January 1970 was a Thursday: the fourth from Monday. */
const FIRST_WEEKDAY = 3;

/** The weekday of a minute since 1970 on the region's clock, 0 for Monday. */
export function toWeekdayAt(minute: number, offset: number): number {
  return Math.floor((minute + offset) / DAY_MINUTES + FIRST_WEEKDAY) % WEEK_DAYS;
}

/** Until when, or from when: nothing where that is not certain or a week and more away. */
export function formatUntil(
  { state, until }: OpenState,
  minute: number,
  words: UntilWords,
): string {
  if (until === undefined) return '';
  const { lang, offset } = words;
  const local = until + offset;
  const daysAhead = Math.floor(local / DAY_MINUTES) - Math.floor((minute + offset) / DAY_MINUTES);
  const clock = local % DAY_MINUTES;
  const time = formatHourMinute(Math.floor(clock / 60), clock % 60, lang);
  const day = words.days[toWeekdayAt(until, offset)] ?? '';
  const later = [words.opens, words.opensTomorrow][daysAhead] ?? words.opensOn;
  const pattern = state === 'closed' ? later : daysAhead > 1 ? '' : words.until;
  return daysAhead < WEEK_DAYS ? pattern.replace('{time}', time).replace('{day}', day) : '';
}
