import { isOpen } from './content/hold.ts';
import type { Problem } from './content/problem.ts';
import type { Hub } from './hub/types.ts';
import { collectionNames, type CollectionName } from '../model/index.ts';

/** What a site says of itself for people and programs that watch it. */
export interface SiteStatus {
  readonly builtAt: string;
  readonly commit: string;
  readonly counts: { [name: string]: { [lang: string]: number } };
  /** Without those of drafts and of releases that are not out yet: their number stands in `setAsideHeld`. */
  readonly setAside: readonly Problem[];
  readonly setAsideHeld: number;
  /** What published entries lack: a component of a standard, a channel. Nothing is left out because of it. */
  readonly gaps: readonly Problem[];
  /** Entries past their review date, the oldest first. */
  readonly outOfDate: readonly { collection: string; slug: string; reviewBy: string }[];
}

function countTexts(hubs: readonly Hub[], name: CollectionName) {
  return Object.fromEntries(
    hubs.map(({ lang, records }) => [
      lang,
      records[name].filter(({ textLang }) => textLang === lang).length,
    ]),
  );
}

function selectOutOfDate({ records, now }: Hub) {
  const today = now.toISOString().slice(0, 10);
  return collectionNames
    .flatMap((name) =>
      records[name].flatMap(({ slug, freshness }) =>
        freshness?.reviewBy && freshness.reviewBy < today
          ? { collection: name, slug, reviewBy: freshness.reviewBy }
          : [],
      ),
    )
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
}

/** Counts what is published in each language, and names what was set aside or has grown old. */
export function toStatus(hubs: readonly [Hub, ...Hub[]], commit: string): SiteStatus {
  const [hub] = hubs;
  const open = hub.problems.filter((problem) => isOpen(problem, hub.now));
  const isGap = ({ setsAside }: Problem) => setsAside === 'nothing';
  return {
    builtAt: hub.now.toISOString(),
    commit,
    counts: Object.fromEntries(collectionNames.map((name) => [name, countTexts(hubs, name)])),
    setAside: open.filter((problem) => !isGap(problem)),
    setAsideHeld: hub.problems.length - open.length,
    gaps: open.filter(isGap),
    outOfDate: selectOutOfDate(hub),
  };
}
