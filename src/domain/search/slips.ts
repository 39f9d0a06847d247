/** Typing slips: which known words a person may have meant. Pure. */
import { toStem } from './words.ts';

/** How many letters may be wrong: none in short words, one to six letters, two in longer ones. */
export function toAllowedSlips(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * Edits between two words: a letter more, less, other, or two neighbours swapped (optimal string alignment, a
 * restricted Damerau-Levenshtein distance). Stops early: anything above `limit` is `limit + 1`.
 */
export function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(toCell(a, b, i, j, before, last, row));
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? limit + 1;
}

function toCell(
  a: string,
  b: string,
  i: number,
  j: number,
  before: readonly number[],
  last: readonly number[],
  row: readonly number[],
): number {
  const isSame = a[i - 1] === b[j - 1];
  const plain = Math.min(
    (last[j] ?? 0) + 1,
    (row[j - 1] ?? 0) + 1,
    (last[j - 1] ?? 0) + (isSame ? 0 : 1),
  );
  const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain;
}

/** What the pages say. */
export interface Vocabulary {
  /** Every word of four letters or more, with a number that is higher the more often it occurs. */
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlySet<string>;
}

/** Prepares a list of words, the most frequent first, for many queries. */
export function toVocabulary(words: readonly string[]): Vocabulary {
  return {
    words: new Map(words.map((word, index) => [word, words.length - index])),
    stems: new Set(words.map(toStem)),
  };
}

/** Words that may have been meant. */
export interface Suggestion {
  /** The nearest and most frequent first. */
  readonly words: readonly string[];
  /** The word as it was typed begins a known one: it may also be right as it is. */
  readonly isUnfinished: boolean;
}

/**
 * The known words nearest to one that is not known; none for a word that is known, that is too short, or that
 * begins a known word which is more frequent than those near it.
 */
export function suggestWords(word: string, { words, stems }: Vocabulary, most = 3): Suggestion {
  const limit = toAllowedSlips(word);
  const none = { words: [], isUnfinished: false };
  if (limit === 0 || words.has(word) || stems.has(toStem(word))) return none;
  const longer = [...words].filter(([known]) => known.startsWith(word)).map(([, count]) => count);
  const found = findNear(word, words, limit);
  const isUnfinished = longer.length > 0;
  if (isUnfinished && Math.max(...longer) >= (found[0]?.count ?? 0))
    return { ...none, isUnfinished };
  return { words: found.slice(0, most).map(({ known }) => known), isUnfinished };
}

interface Near {
  readonly known: string;
  readonly slips: number;
  readonly count: number;
}

function findNear(word: string, words: Vocabulary['words'], limit: number): Near[] {
  const found: Near[] = [];
  for (const [known, count] of words) {
    // The first letter is seldom wrong; without it there are too many words that are near.
    if (known[0] !== word[0] && known[1] !== word[0]) continue;
    const slips = countSlips(word, known, limit);
    if (slips <= limit) found.push({ known, slips, count });
  }
  const least = Math.min(...found.map(({ slips }) => slips));
  return found
    .filter(({ slips }) => slips === least)
    .sort((a, b) => b.count - a.count || a.known.localeCompare(b.known));
}
