import { formatWeekday } from '../../i18n/format.ts';
import { toOffsetMinutes } from '../../i18n/day.ts';
import { t, type TextKey } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { UntilWords } from './until.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** What opens: a place, or somebody who may be rung. */
export type Opener = 'place' | 'person';

const WORDS = {
  place: ['state.opensAt', 'state.opensTomorrow', 'state.opensOn'],
  person: ['contact.fromTime', 'contact.fromTomorrow', 'contact.fromDay'],
} as const satisfies Record<Opener, readonly TextKey[]>;

/** The words of `formatUntil` in a language; the zone's distance from UTC is taken at a moment. */
export function toUntilWords(
  lang: Lang,
  timeZone: string,
  now: Date,
  opener: Opener = 'place',
): UntilWords {
  const [opens, opensTomorrow, opensOn] = WORDS[opener];
  return {
    lang,
    offset: toOffsetMinutes(now, timeZone),
    until: t(lang, 'state.openUntil'),
    opens: t(lang, opens),
    opensTomorrow: t(lang, opensTomorrow),
    opensOn: t(lang, opensOn),
    days: WEEK.map((day) => formatWeekday(day, lang)),
  };
}
