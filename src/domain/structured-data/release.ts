import type { Record } from '../hub/types.ts';
import { sortCorrections } from '../press/release.ts';

interface ReleaseContext {
  readonly url: string;
  /** Who runs the site. */
  readonly publisher: string;
  readonly images: readonly string[];
}

/** schema.org `NewsArticle`. A retelling is based on its sources and says so. */
export function toNewsArticle(
  record: Record<'releases'>,
  { url, publisher, images }: ReleaseContext,
): object {
  const changed = sortCorrections(record)[0]?.at ?? record.publishedAt;
  const basis = record.sources.flatMap((source) => source.url ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: record.title.slice(0, 110),
    description: record.summary,
    url,
    mainEntityOfPage: url,
    inLanguage: record.textLang,
    dateline: record.dateline,
    datePublished: record.publishedAt,
    dateModified: changed,
    author: { '@type': 'Organization', name: publisher },
    publisher: { '@type': 'Organization', name: publisher },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(images.length && { image: images }),
    ...(record.retelling && basis.length && { isBasedOn: basis }),
    ...(record.corrections.length && {
      correction: record.corrections.map((one) => one.reason.id),
    }),
  };
}
