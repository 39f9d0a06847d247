/** The photo library as its search asks for it on the device. */
import { toWords } from '../search/words.ts';

/** A photo as a tile of the library. */
export interface PhotoTileView {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  readonly titleLang?: string | undefined;
  readonly line: string;
  readonly alt: string;
  /** The file that opens large. */
  readonly large: string;
  readonly srcset: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A tile with what it is found by. */
export interface PhotoRow extends PhotoTileView {
  readonly text: string;
  /** Addresses of the filters that it stands under. */
  readonly lists: readonly string[];
}

export interface PhotoRows {
  /** `{n} foto`. */
  readonly count: { readonly one: string; readonly other: string };
  readonly none: string;
  readonly rows: readonly PhotoRow[];
}

/** The photos of a list in which every word of a query begins a word: of title, line, caption, people, creator. */
export function searchPhotos(rows: readonly PhotoRow[], query: string, list?: string): PhotoRow[] {
  const words = toWords(query);
  return rows
    .filter(({ lists }) => !list || lists.includes(list))
    .filter(({ title, line, text }) => {
      const known = toWords(`${title} ${line} ${text}`);
      return words.every((word) => known.some((one) => one.startsWith(word)));
    });
}
