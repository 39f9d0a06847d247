/** A page by its address, with the name that people read. */
export type PageName = readonly [path: string, name: string];

function toSegments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The last words of an address, as somebody would type them: `/layanan/akta-kelahran/` → `akta kelahran`. */
export function toAddressWords(path: string): string {
  const last = decode(toSegments(path).at(-1) ?? '');
  return last
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
    .slice(0, 80);
}

/** How many letters must be changed, added or taken away (Levenshtein); more than `most` is not counted out. */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The page that a wrong address most likely meant: the one whose last words differ in the fewest letters,
 * at most a quarter of them. Nothing close: no guess.
 */
export function guessPage(path: string, pages: readonly PageName[]): PageName | undefined {
  const wanted = toAddressWords(path).toLowerCase();
  let least = Math.floor(wanted.length / 4) + 1;
  let best: PageName | undefined;
  if (wanted.length < 3) return undefined;
  for (const page of pages) {
    const edits = countEdits(wanted, toAddressWords(page[0]).toLowerCase(), least);
    if (edits < least) [least, best] = [edits, page];
  }
  return best;
}
