import { countSlips } from './slips.ts';

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
    const edits = countSlips(wanted, toAddressWords(page[0]).toLowerCase(), least);
    if (edits < least) [least, best] = [edits, page];
  }
  return best;
}
