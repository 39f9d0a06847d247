import { findBlockValues } from '../markdown/find-blocks.ts';
import type { RawFile } from './types.ts';

const MEDIA = /^\/?(?:content\/)?media\//;

function collectTexts(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') found.add(value.trim().replace(MEDIA, ''));
  else if (typeof value === 'object' && value !== null && !(value instanceof Date))
    for (const one of Object.values(value)) collectTexts(one, found);
}

/**
 * Every text that a file holds in a field, and the photos and downloads of its body: what it may name, whether or not
 * the rest of it holds. Of a file that cannot be read, every word of it.
 */
export function findNamed({ data, body, isUnreadable }: RawFile): ReadonlySet<string> {
  if (isUnreadable) return new Set(body.split(/[^\w./-]+/).map((word) => word.replace(MEDIA, '')));
  const found = new Set<string>();
  collectTexts(data, found);
  collectTexts(findBlockValues(body, 'figure', 'photo'), found);
  collectTexts(findBlockValues(body, 'download', 'file'), found);
  return found;
}

/** The slugs of photos that these files name. */
export function findNamedPhotos(
  some: readonly RawFile[],
  all: readonly RawFile[],
): ReadonlySet<string> {
  const photos = new Set(
    all.filter(({ collection }) => collection === 'photos').map(({ slug }) => slug),
  );
  return photos.intersection(new Set(some.flatMap((file) => [...findNamed(file)])));
}
