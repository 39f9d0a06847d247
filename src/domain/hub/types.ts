import type { Lang } from '../../i18n/types.ts';
import type { CollectionName, Settings } from '../../model/index.ts';
import type { DistrictRow, EntryData, MediaFile, VillageRow } from '../content/types.ts';
import type { Problem } from '../content/problem.ts';
import type { EventHistory } from '../events/history.ts';
import type { RegionMap } from '../geo/types.ts';
import type { PhotoTexts } from '../photos/rights.ts';

/**
 * One published entry in one language: its fields, with the translation laid over them. Text that has no
 * translation is in the default language; `textLang` says in which language title and body are.
 */
export type Record<N extends CollectionName = CollectionName> = EntryData[N] & {
  readonly collection: N;
  readonly slug: string;
  readonly lang: Lang;
  readonly textLang: Lang;
  /** Markdown. */
  readonly body: string;
};

export type RecordsByCollection = { [N in CollectionName]: readonly Record<N>[] };

/** What is the same in every language. */
export interface Ground {
  readonly settings: Settings;
  readonly districts: readonly DistrictRow[];
  readonly villages: readonly VillageRow[];
  readonly map: RegionMap;
  readonly media: readonly MediaFile[];
  /** Safe markup of the region's own landscape for the home page; empty: the shipped one. */
  readonly panorama: string;
  readonly problems: readonly Problem[];
  /** Photos that entries name which were set aside: see `withheld.ts`. */
  readonly asidePhotos?: readonly string[];
  /** How often each event changed, from the repository; absent where nothing reads it. */
  readonly eventHistory?: EventHistory;
  /** The clock of this build. */
  readonly now: Date;
}

/** Everything published, in one language: what pages are made from. */
export interface Hub extends Ground {
  readonly lang: Lang;
  readonly records: RecordsByCollection;
  /** The words of every published photo in all its languages: its files carry them all. */
  readonly photoTexts: ReadonlyMap<string, PhotoTexts>;
}
