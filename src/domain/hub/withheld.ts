import { collectionNames, toDefinition } from '../../model/index.ts';
import { findReferences } from '../content/references.ts';
import type { EntriesByCollection, Entry } from '../content/types.ts';
import { findBlockValues } from '../markdown/find-blocks.ts';
import { isPublished } from './published.ts';
import type { Ground } from './types.ts';

function findPhotos(entry: Entry): string[] {
  const { fields } = toDefinition(entry.collection);
  const bodies = [entry.body, ...Object.values(entry.translations).map(({ body }) => body)];
  return [
    ...findReferences(fields, entry.data)
      .filter(({ to }) => to === 'photos')
      .map(({ slug }) => slug),
    ...bodies.flatMap((body) => findBlockValues(body, 'figure', 'photo')),
  ];
}

/**
 * Photos that only entries name which are not published at `now`, or which were set aside: what a picture shows, its
 * caption and its file's name would tell an embargoed story early.
 */
export function selectWithheldPhotos(
  entries: EntriesByCollection,
  { now, asidePhotos = [] }: Pick<Ground, 'now' | 'asidePhotos'>,
): ReadonlySet<string> {
  const all = collectionNames.flatMap((name) => entries[name] as Entry[]);
  const toPhotos = (some: Entry[]) => new Set(some.flatMap(findPhotos));
  const hidden = toPhotos(all.filter((entry) => !isPublished(entry, now)));
  return hidden
    .union(new Set(asidePhotos))
    .difference(toPhotos(all.filter((entry) => isPublished(entry, now))));
}
