/**
 * Sizes of files that are made after the pages: a page leaves a mark, the build writes the size in its place.
 * The mark is an HTML comment, so a page that nobody filled shows nothing wrong.
 */
import { formatBytes } from '../i18n/number.ts';
import type { Lang } from '../i18n/types.ts';

const START = '<!--ukuran:';
const MARK = /<!--ukuran:(id|en):([^>]*?)-->/g;

/** Where the size of these files, together, will stand. Paths from the root of the site, without its base. */
export function toSizeMark(paths: readonly string[], lang: Lang): string {
  return `${START}${lang}:${paths.join(',')}-->`;
}

/** True when a page waits for sizes. */
export function hasSizeMarks(html: string): boolean {
  return html.includes(START);
}

/** The files whose sizes a page shows, each once. */
export function listMarkedFiles(html: string): string[] {
  return [...new Set([...html.matchAll(MARK)].flatMap(([, , paths = '']) => paths.split(',')))];
}

/** Writes the sizes into a page: `38 KB`, `6,8 MB`; several files of one mark are added up. */
export function fillSizeMarks(html: string, bytesOf: (path: string) => number): string {
  return html.replace(MARK, (_, lang: Lang, paths: string) => {
    const bytes = paths.split(',').reduce((sum, path) => sum + bytesOf(path), 0);
    return formatBytes(bytes, lang);
  });
}
