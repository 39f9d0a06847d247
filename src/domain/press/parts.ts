/** What belongs to a release beside its text, in the words of one language. */
import { formatDate, formatMoment, formatTime, toZoned } from '../../i18n/format.ts';
import { label } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toAreaNames } from '../place/page.ts';
import { say } from '../say.ts';

type Release = Record<'releases'>;

/** The name of the programme that a release belongs to; undefined when settings do not know it. */
export function toProgramme({ programme }: Release, { settings, lang }: Hub): string | undefined {
  const found = settings.tags.programmes.find(({ slug }) => slug === programme);
  return found && say(found.label, lang);
}

/** Where what a release tells happened: an address, a village, kecamatan; the most exact first. */
export function toReleasePlace({ place }: Release, hub: Hub): string | undefined {
  const village = hub.villages.find(({ code }) => code === place?.village)?.name;
  return (
    [place?.address, village, ...toAreaNames(place, hub)].filter(Boolean).join(', ') || undefined
  );
}

/** The end of an invitation: on the day of its start the hour alone. */
function formatEnd(start: string, end: string, lang: Lang, timeZone: string): string {
  const [first, last] = [start, end].map((one) => toZoned(new Date(one), timeZone).day);
  const format = first === last ? formatTime : formatMoment;
  return format(new Date(end), lang, timeZone);
}

/** When and where the press is invited; times in the zone of the region. */
export function toInvitation({ invitation }: Release, { settings, lang }: Hub) {
  if (!invitation) return undefined;
  const { start, end, venue, bring, accreditation } = invitation;
  const { timeZone } = settings.region;
  return {
    start: formatMoment(new Date(start), lang, timeZone),
    end: end && formatEnd(start, end, lang, timeZone),
    startMachine: start,
    endMachine: end,
    venue: say(venue, lang),
    bring: say(bring, lang),
    accreditation: say(accreditation, lang),
  };
}

/** What a reply answers: where it stood, when, and what it said. */
export function toAnswered({ answers }: Release, { settings, lang }: Hub) {
  if (!answers) return undefined;
  const { medium, title, date, url, text } = answers;
  return {
    medium,
    title,
    url,
    date: date && formatDate(date, lang, settings.region.timeZone),
    text: say(text, lang),
  };
}

/** What a fact-check judges and what it found. */
export function toClaim({ claim }: Release, { lang }: Hub) {
  if (!claim) return undefined;
  const { text, verdict, circulatedIn, url } = claim;
  return {
    text: say(text, lang),
    verdict,
    verdictText: label(lang, 'verdict.', verdict),
    circulatedIn: say(circulatedIn, lang),
    url,
  };
}
