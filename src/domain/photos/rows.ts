/** The photo library as its search asks for it on the device. */

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

/** Small letters and numbers without marks, words apart by one space. */
function foldText(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The photos of a list in which every word of a query begins a word: of title, line, caption, people, creator. */
export function searchPhotos(rows: readonly PhotoRow[], query: string, list?: string): PhotoRow[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return rows
    .filter(({ lists }) => !list || lists.includes(list))
    .filter(({ title, line, text }) => {
      const known = ` ${foldText(`${title} ${line} ${text}`)}`;
      return words.every((word) => known.includes(` ${word}`));
    });
}
