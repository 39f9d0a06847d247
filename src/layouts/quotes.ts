import type { Hub } from '../domain/hub/types.ts';
import type { SpokenQuote } from '../domain/press/quotes.ts';
import { toReleaseName } from '../domain/press/release-name.ts';
import { say } from '../domain/say.ts';
import { formatDate } from '../i18n/format.ts';
import { DEFAULT_LANG } from '../i18n/types.ts';
import { toPath } from '../domain/paths.ts';
import { absoluteLink, linkTo } from './links.ts';

/** A quote as a row of the page of quotations. */
export function toQuoteRow({ id, number, text, speaker, release }: SpokenQuote, hub: Hub) {
  const { lang, settings } = hub;
  const { name, position } = speaker;
  return {
    id,
    text: say(text, lang),
    textLang: text[lang] ? undefined : DEFAULT_LANG,
    name,
    position,
    date: formatDate(new Date(release.publishedAt), lang, settings.region.timeZone),
    machineDate: release.publishedAt,
    href: `${linkTo('release', { slug: release.slug }, lang)}#quote-${number}`,
    release: toReleaseName(release, hub),
    title: release.title,
    titleLang: release.textLang === lang ? undefined : release.textLang,
  };
}

/** A quote as it is copied: with who said it, in which release, and where that is. */
export function toQuoteCopy(quote: SpokenQuote, hub: Hub): string {
  const { text, name, position, release, date } = toQuoteRow(quote, hub);
  const url = absoluteLink(toPath('release', { slug: quote.release.slug }, hub.lang));
  return `“${text}”\n${name}, ${position}. ${release}, ${date}. ${url}`;
}
