import type { CollectionName, definitions, EntryOf, Settings } from '../../model/index.ts';
import type { Lang } from '../../i18n/types.ts';
import type { RegionMap } from '../geo/types.ts';
import type { Track } from '../routes/track.ts';
import type { Problem } from './problem.ts';

/** One file of an entry as it lies on disk, read but not yet believed. */
export interface RawFile {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly collection: CollectionName;
  readonly slug: string;
  readonly lang: Lang;
  readonly data: unknown;
  readonly body: string;
  /** The file is there, but its front matter can't be read: the reader has named why. */
  readonly isUnreadable?: boolean;
}

/** A row of the table of kecamatan. */
export interface DistrictRow {
  readonly code: string;
  readonly name: string;
  /** The name as it stands in addresses. */
  readonly slug: string;
  readonly areaKm2?: number | undefined;
  readonly population?: number | undefined;
  readonly neighbours: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

/** A row of the table of desa and kelurahan. */
export interface VillageRow {
  readonly code: string;
  /** The code without dots: the word in the address. */
  readonly slug: string;
  readonly name: string;
  readonly kind: 'desa' | 'kelurahan';
  readonly districtCode: string;
  readonly lat: number;
  readonly lon: number;
}

/** What is known of an original in the media folder. */
export interface MediaFile {
  /** Path from the media folder. */
  readonly path: string;
  readonly bytes: number;
  readonly picture?: { width: number; height: number; format: string; hash: string } | undefined;
  /** The recording in a GPX file that can be used. */
  readonly track?: Track | undefined;
}

export type EntryData = { [N in CollectionName]: EntryOf<(typeof definitions)[N]> };

/** A translation of an entry: the translated fields that it has, and its own body. */
export interface Translation<N extends CollectionName = CollectionName> {
  readonly data: Partial<EntryData[N]>;
  readonly body: string;
}

/** One valid entry with its translations. */
export interface Entry<N extends CollectionName = CollectionName> {
  readonly collection: N;
  readonly slug: string;
  readonly file: string;
  readonly data: EntryData[N];
  readonly body: string;
  readonly translations: { readonly [L in Lang]?: Translation<N> };
}

export type EntriesByCollection = { [N in CollectionName]: Entry<N>[] };

/** Everything in a content folder that holds, and what does not hold by name. */
export interface ContentSet {
  readonly settings: Settings;
  readonly districts: readonly DistrictRow[];
  readonly villages: readonly VillageRow[];
  readonly map: RegionMap;
  readonly media: readonly MediaFile[];
  /** Safe markup of the region's own landscape for the home page; empty: the shipped one. */
  readonly panorama: string;
  readonly entries: EntriesByCollection;
  /** Slugs of photos that files name which were set aside: alone, they do not make a photo public. */
  readonly asidePhotos: readonly string[];
  readonly problems: readonly Problem[];
}
