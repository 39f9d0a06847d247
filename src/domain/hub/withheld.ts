import { collectionNames, toDefinition } from '../../model/index.ts';
import { findReferences } from '../content/references.ts';
import type { EntriesByCollection, Entry } from '../content/types.ts';
import { findBlockValues } from '../markdown/find-blocks.ts';
import { selectWithdrawal } from '../press/tombstone.ts';
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

/** Whether an entry shows its pictures at `now`: a withdrawn release has an address, but no pictures any more. */
function isShown(entry: Entry, now: Date): boolean {
  if (!isPublished(entry, now)) return false;
  return entry.collection !== 'releases' || !selectWithdrawal((entry as Entry<'releases'>).data);
}

/**
 * Photos that only entries name which are not shown at `now`, or which were set aside: what a picture shows, its
 * caption and its file's name would tell an embargoed story early, and a withdrawn one again.
 */
export function selectWithheldPhotos(
  entries: EntriesByCollection,
  { now, asidePhotos = [] }: Pick<Ground, 'now' | 'asidePhotos'>,
): ReadonlySet<string> {
  const all = collectionNames.flatMap((name) => entries[name] as Entry[]);
  const toPhotos = (some: Entry[]) => new Set(some.flatMap(findPhotos));
  const hidden = toPhotos(all.filter((entry) => !isShown(entry, now)));
  return hidden
    .union(new Set(asidePhotos))
    .difference(toPhotos(all.filter((entry) => isShown(entry, now))));
}
