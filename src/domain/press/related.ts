/** Releases that belong together: found by an index that is made once for all of them, not by sorting them all. */
import type { Hub, Record } from '../hub/types.ts';
import { sortReleases } from './release.ts';

type Release = Record<'releases'>;

/** Of each shared word only the newest are looked at, so that a page costs the same with 10,000 releases. */
const NEWEST_OF_WORD = 60;

/** The newest releases of each word, the newest first. */
type WordIndex = ReadonlyMap<string, readonly Release[]>;

const indexes = new WeakMap<readonly Release[], WordIndex>();

/** What a release is about: services, places, dimensions. */
function toWords({ services, destinations, dimensions }: Release): string[] {
  return [...services, ...destinations, ...dimensions];
}

function makeIndex(releases: readonly Release[]): WordIndex {
  const index = new Map<string, Release[]>();
  for (const release of sortReleases(releases))
    for (const word of toWords(release)) {
      const own = index.get(word) ?? [];
      if (own.length < NEWEST_OF_WORD) own.push(release);
      index.set(word, own);
    }
  return index;
}

function getIndex(releases: readonly Release[]): WordIndex {
  const index = indexes.get(releases) ?? makeIndex(releases);
  indexes.set(releases, index);
  return index;
}

/** The releases nearest to this one: those that share most services, places and dimensions, else the newest. */
export function selectRelatedReleases(release: Release, { records }: Hub, most = 4): Release[] {
  const index = getIndex(records.releases);
  const shared = new Map<Release, number>();
  for (const word of toWords(release))
    for (const one of index.get(word) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
  const near = sortReleases([...shared.keys()]).toSorted(
    (a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0),
  );
  const newest = sortReleases(records.releases).slice(0, most + 1);
  return [...new Set([...near, ...newest])]
    .filter(({ slug }) => slug !== release.slug)
    .slice(0, most);
}
