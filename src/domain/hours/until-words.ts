import { formatWeekday } from '../../i18n/format.ts';
import { toOffsetMinutes } from '../../i18n/day.ts';
import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { UntilWords } from './until.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** The words of `formatUntil` in a language; the zone's distance from UTC is taken at a moment. */
export function toUntilWords(lang: Lang, timeZone: string, now: Date): UntilWords {
  return {
    lang,
    offset: toOffsetMinutes(now, timeZone),
    until: t(lang, 'state.openUntil'),
    opens: t(lang, 'state.opensAt'),
    opensTomorrow: t(lang, 'state.opensTomorrow'),
    opensOn: t(lang, 'state.opensOn'),
    days: WEEK.map((day) => formatWeekday(day, lang)),
  };
}
