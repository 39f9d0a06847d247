/** A piece of a text, with whether it is one of the words found. */
interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Splits a text at the words found, whole words only, whatever their capitals. */
export function splitMarks(text: string, words: readonly string[]): MarkedPiece[] {
  const wanted = words.map(escape).filter(Boolean);
  if (wanted.length === 0) return [{ text, isMarked: false }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, isMarked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** True when the text has one of the words. */
export function hasMark(text: string, words: readonly string[]): boolean {
  return splitMarks(text, words).some(({ isMarked }) => isMarked);
}

/** The one page whose name has all the words typed; two such pages: none is the answer. */
export function selectNamed<T>(
  query: string,
  pages: readonly T[],
  toName: (page: T) => string,
): T | undefined {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const named = pages.filter((page) =>
    words.every((word) => toName(page).toLowerCase().includes(word)),
  );
  return named.length === 1 ? named[0] : undefined;
}
