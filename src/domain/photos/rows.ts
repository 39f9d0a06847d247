/** The photo library as its filter and search ask for it on the device. */
import { toWords } from '../search/words.ts';
import { toQuestion, type PhotoFilter, type PhotoValue } from './filter.ts';

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
  /** Others may use it: it can be chosen and taken with others. */
  readonly canTake: boolean;
}

/** A tile with what it is found by. */
export interface PhotoRow extends PhotoTileView {
  readonly text: string;
  /** What holds of it: `tahun=2026`. A question without a mark: nobody said. */
  readonly marks: readonly string[];
}

export interface PhotoRows {
  /** The page of all photos. */
  readonly href: string;
  readonly values: readonly PhotoValue[];
  /** Of questions whose answer may be unknown, the key of the words that say so. */
  readonly unknown: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly rows: readonly PhotoRow[];
}

export interface PhotoAnswer {
  readonly found: readonly PhotoRow[];
  /** How many photos each value would leave, given everything else that is asked; absent: none. */
  readonly counts: ReadonlyMap<string, number>;
  /** Of each question that is asked: of how many photos, that answer all others, nobody said. */
  readonly unknown: ReadonlyMap<string, number>;
}

const known = new WeakMap<PhotoRow, readonly string[]>();

/** The words that a photo is found by, cut once: of title, line, caption, people, creator. */
function toRowWords(row: PhotoRow): readonly string[] {
  const words = known.get(row) ?? toWords(`${row.title} ${row.line} ${row.text}`);
  known.set(row, words);
  return words;
}

function add(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The photos that a filter asks for, each word of its search at the beginning of a word; and what else could be asked. */
export function answerPhotos(rows: readonly PhotoRow[], { marks, text }: PhotoFilter): PhotoAnswer {
  const asked = [...new Set(marks.map(toQuestion))];
  const words = toWords(text);
  const found: PhotoRow[] = [];
  const counts = new Map<string, number>();
  const unknown = new Map<string, number>();
  for (const row of rows) {
    if (!words.every((word) => toRowWords(row).some((one) => one.startsWith(word)))) continue;
    const met = row.marks.filter((mark) => marks.includes(mark)).map(toQuestion);
    const [failed, ...others] = asked.filter((question) => !met.includes(question));
    if (failed === undefined) {
      found.push(row);
      add(counts, row.marks);
    } else if (others.length === 0) {
      // One question keeps it out: it counts for the other values of that question.
      const own = row.marks.filter((mark) => toQuestion(mark) === failed);
      add(counts, own);
      if (own.length === 0) add(unknown, [failed]);
    }
  }
  return { found, counts, unknown };
}
