import type { Lang } from '../../i18n/types.ts';

/**
 * Where pages say that the search index lies, until it is made: the build then writes the name of its real folder
 * there, which is made from its content. Runtime and index of two versions can so never mix, and files that did
 * not change keep their address.
 */
export const INDEX_FOLDER_PLACE = '_cari/belum-dibuat/';

/** Everything that a search in one language needs but the excerpts: stored on a device as one unit. */
export interface SearchUnit {
  readonly lang: string;
  /** Address of the folder, with base path. */
  readonly folder: string;
  /** Addresses of its files, with base path. */
  readonly files: readonly string[];
  /** What they weigh on the way, in bytes. */
  readonly bytes: number;
}

/**
 * Every page of a language by the id that Pagefind gives it: what its place among the results and its facets depend
 * on, and what a result shows when its excerpt is not at hand. `route` is the name of its route.
 */
export type ResultTitles = Readonly<
  Record<
    string,
    readonly [
      path: string,
      title: string,
      route: string,
      /** Values in the order of `FACETS`; empty ones at the end are left out. */
      ...facets: (readonly string[])[],
    ]
  >
>;

/** Names of the files of a language in the index folder. */
export const unitName = (lang: Lang | string): string => `satuan.${lang}.json`;
export const titlesName = (lang: Lang | string): string => `judul.${lang}.json`;
/** Every word of the pages, the most frequent first. */
export const vocabularyName = (lang: Lang | string): string => `kosakata.${lang}.json`;
/** The list of words that editors keep. */
export const thesaurusName = 'kata.json';
