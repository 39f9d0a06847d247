import { toOffsetMinutes } from '../../src/i18n/day.ts';
import type { HolidayCalendar } from '../../src/domain/hours/calendar.ts';
import type { Hours } from '../../src/domain/hours/day.ts';
import { readTimeline, type Change, type OpenState } from '../../src/domain/hours/state.ts';
import { toTimeline } from '../../src/domain/hours/timeline.ts';
import { formatUntil, type UntilWords } from '../../src/domain/hours/until.ts';
import { formatWeekday } from '../../src/i18n/format.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Lang } from '../../src/i18n/types.ts';
import { hours as hoursField } from '../../src/model/shared/hours.ts';
import { HOLIDAYS, type HoursCase } from '../hours/cases.ts';

const OFFSETS = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' };

const toZone = ({ zone = 'Asia/Jakarta' }: HoursCase) => zone;

/** The instant of a wall clock time of a case. */
export function toInstant(one: HoursCase, wall: string): Date {
  return new Date(`${wall}:00${OFFSETS[toZone(one)]}`);
}

const toMinute = (instant: Date): number => instant.getTime() / 60_000;

/** The line that the page of a case carries, built on the day of its moment. */
export function toLine(one: HoursCase): Change[] {
  const hours = one.hours ? (hoursField.schema.parse(one.hours) as Hours) : undefined;
  const closures = (one.closures ?? []).map(({ from, to }) => ({
    from: toInstant(one, from).toISOString(),
    to: toInstant(one, to).toISOString(),
    alert: 'uji',
    title: 'Uji',
  }));
  const calendar = HOLIDAYS as unknown as HolidayCalendar;
  return toTimeline(hours, one.at.slice(0, 10), { calendar, timeZone: toZone(one), closures });
}

/** What the engine says at the moment of a case. */
export function readCase(one: HoursCase): OpenState {
  return readTimeline(toLine(one), toMinute(toInstant(one, one.at)));
}

/** What a case expects, in the form of the engine. */
export function toExpected(one: HoursCase): OpenState {
  const { state, until } = one;
  return { state, ...(until && { until: toMinute(toInstant(one, until)) }) };
}

/** The words with which a page of the zone of a case speaks. */
export function toCaseWords(one: HoursCase, lang: Lang): UntilWords {
  return {
    lang,
    offset: toOffsetMinutes(toInstant(one, one.at), toZone(one)),
    until: t(lang, 'state.openUntil'),
    opens: t(lang, 'state.opensAt'),
    opensTomorrow: t(lang, 'state.opensTomorrow'),
    opensOn: t(lang, 'state.opensOn'),
    days: [1, 2, 3, 4, 5, 6, 7].map((day) => formatWeekday(day, lang)),
  };
}

const BADGES = {
  open: 'state.open',
  'closing-soon': 'state.closingSoon',
  closed: 'state.closed',
  unknown: 'state.unknown',
  uncertain: 'hours.uncertain',
} as const;

/** What a visitor should read at the moment of a case: `Buka sampai 16.00`. */
export function toExpectedText(one: HoursCase, lang: Lang): string {
  const expected = toExpected(one);
  const minute = toMinute(toInstant(one, one.at));
  const after = formatUntil(expected, minute, toCaseWords(one, lang));
  return `${t(lang, BADGES[one.state])} ${after}`.trim();
}
