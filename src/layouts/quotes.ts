import type { Hub } from '../domain/hub/types.ts';
import type { SpokenQuote } from '../domain/press/quotes.ts';
import { toReleaseName } from '../domain/press/release-name.ts';
import { say } from '../domain/say.ts';
import { formatDate } from '../i18n/format.ts';
import { DEFAULT_LANG } from '../i18n/types.ts';
import { linkTo } from './links.ts';

/** A quote as a row of the page of quotations. */
export function toQuoteRow({ id, number, text, speaker, release }: SpokenQuote, hub: Hub) {
  const { lang, settings } = hub;
  return {
    id,
    text: say(text, lang),
    textLang: text[lang] ? undefined : DEFAULT_LANG,
    name: speaker.name,
    position: speaker.position,
    date: formatDate(new Date(release.publishedAt), lang, settings.region.timeZone),
    machineDate: release.publishedAt,
    href: `${linkTo('release', { slug: release.slug }, lang)}#quote-${number}`,
    release: toReleaseName(release, hub),
    title: release.title,
    titleLang: release.textLang === lang ? undefined : release.textLang,
  };
}
