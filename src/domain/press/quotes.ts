/** Who said what, when, in which release: only of releases that are published and still hold. */
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { sortReleases, toReleaseState } from './release.ts';

type Release = Record<'releases'>;

/** A sentence of a release with its speaker. */
export interface SpokenQuote {
  /** Names the quote on its page: release and place in it, so that a link to it lasts. */
  readonly id: string;
  /** Its place in its release, from 1: `#quote-1` there. */
  readonly number: number;
  readonly text: Release['quotes'][number]['text'];
  readonly speaker: Record<'people'>;
  readonly release: Release;
}

/** Quotes with an address: all of them, or those of one speaker. */
export interface QuoteList {
  readonly route: 'newsroomQuotes' | 'newsroomQuotesOf';
  readonly params: { readonly slug?: string };
  readonly speaker?: Record<'people'>;
  /** The newest first. */
  readonly quotes: readonly SpokenQuote[];
}

function toSpoken(release: Release, hub: Hub): SpokenQuote[] {
  return release.quotes.flatMap(({ text, speaker }, index) => {
    const person = selectRecord(hub, 'people', speaker);
    const number = index + 1;
    const id = `${release.slug}-${number}`;
    return person ? [{ id, number, text, speaker: person, release }] : [];
  });
}

const known = new WeakMap<Hub, readonly QuoteList[]>();

/** All quotes first, then those of each speaker, by name. */
export function selectQuoteLists(hub: Hub): readonly QuoteList[] {
  const before = known.get(hub);
  if (before) return before;
  const quotes = sortReleases(hub.records.releases)
    .filter((one) => one.quotes.length > 0 && toReleaseState(one) !== 'withdrawn')
    .flatMap((one) => toSpoken(one, hub));
  const speakers = [...Map.groupBy(quotes, ({ speaker }) => speaker)]
    .map(([speaker, own]) => ({
      route: 'newsroomQuotesOf' as const,
      params: { slug: speaker.slug },
      speaker,
      quotes: own,
    }))
    .sort((a, b) => a.speaker.name.localeCompare(b.speaker.name, hub.lang));
  const lists = [{ route: 'newsroomQuotes' as const, params: {}, quotes }, ...speakers];
  known.set(hub, lists);
  return lists;
}
