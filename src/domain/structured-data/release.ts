import { toLicenceUrl } from '../photos/rights.ts';
import type { ManuscriptPhoto } from '../press/manuscript-parts.ts';
import type { Manuscript } from '../press/manuscript.ts';

/** Who runs the site, with its address. */
interface Publisher {
  readonly name: string;
  readonly url: string;
}

/** Longer headlines are cut by readers of structured data. */
const HEADLINE = 110;

function toOrganization(name: string, url?: string): object {
  return { '@type': 'Organization', name, ...(url && { url }) };
}

function toImage({ url, width, height, caption, creator, credit, licence }: ManuscriptPhoto) {
  const license = toLicenceUrl(licence);
  return {
    '@type': 'ImageObject',
    url,
    width,
    height,
    caption,
    creditText: credit,
    creator: { '@type': 'Person', name: creator },
    copyrightNotice: credit,
    ...(license && { license }),
  };
}

function toCorrections({ changes }: Manuscript) {
  return changes.map(({ kindName, at, reason }) => ({
    '@type': 'CorrectionComment',
    text: `${kindName}: ${reason}`,
    datePublished: at.machine,
  }));
}

/** What of it is the same for a withdrawn release. */
function toIdentity(one: Manuscript, publisher: Publisher) {
  const { url, credit, number } = one;
  const corrections = toCorrections(one);
  const ownName = credit === publisher.name;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: one.headline.slice(0, HEADLINE),
    url,
    mainEntityOfPage: url,
    inLanguage: one.textLang,
    dateline: one.dateline,
    datePublished: one.published.machine,
    dateModified: one.changed.machine,
    author: toOrganization(credit, ownName ? publisher.url : undefined),
    publisher: toOrganization(publisher.name, publisher.url),
    isAccessibleForFree: true,
    ...(number && { identifier: number }),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

/** schema.org `NewsArticle`. A retelling is based on its sources and says so; a withdrawn one says only that. */
export function toNewsArticle(one: Manuscript, publisher: Publisher): object {
  const identity = toIdentity(one, publisher);
  if (one.state === 'withdrawn') return { ...identity, creativeWorkStatus: 'Withdrawn' };
  const { subtitle, lead, credit, place, licence, photos, subjects, sources } = one;
  const basis = sources.flatMap(({ url }) => url ?? []);
  return {
    ...identity,
    ...(subtitle && { alternativeHeadline: subtitle }),
    description: lead,
    articleSection: subjects.find(({ type }) => type === 'kind')?.name,
    keywords: subjects.filter(({ type }) => type !== 'kind').map(({ name }) => name),
    creditText: credit,
    license: licence,
    copyrightHolder: toOrganization(credit),
    copyrightYear: Number(one.published.machine.slice(0, 4)),
    ...(place && { contentLocation: { '@type': 'Place', name: place } }),
    ...(photos.length > 0 && { image: photos.map(toImage) }),
    ...(one.isRetelling && basis.length > 0 && { isBasedOn: basis }),
  };
}
