import type { Problem } from './content/problem.ts';
import type { Hub } from './hub/types.ts';
import { collectionNames, type CollectionName } from '../model/index.ts';

/** What a site says of itself for people and programs that watch it. */
export interface SiteStatus {
  readonly builtAt: string;
  readonly commit: string;
  readonly counts: { [name: string]: { [lang: string]: number } };
  readonly setAside: readonly Problem[];
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
  return {
    builtAt: hub.now.toISOString(),
    commit,
    counts: Object.fromEntries(collectionNames.map((name) => [name, countTexts(hubs, name)])),
    setAside: hub.problems,
    outOfDate: selectOutOfDate(hub),
  };
}
