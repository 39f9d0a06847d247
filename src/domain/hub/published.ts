import type { CollectionName } from '../../model/index.ts';
import type { Entry, EntryData } from '../content/types.ts';

type Timed = Partial<
  Pick<EntryData['releases'], 'releaseAt' | 'expiresAt' | 'embargoUntil' | 'publishedAt'>
>;

function isAfter(moment: string | undefined, now: Date): boolean {
  return moment !== undefined && Date.parse(moment) > now.getTime();
}

/**
 * True when an entry may be in the output at `now`: not a draft, not before its release or the end of its
 * embargo, not after its end. Every output asks here, so nothing leaks through a side door.
 */
export function isPublished<N extends CollectionName>(entry: Entry<N>, now: Date): boolean {
  const { draft } = entry.data;
  if (draft) return false;
  if (entry.collection !== 'releases') return true;
  const { releaseAt, embargoUntil, publishedAt, expiresAt } = entry.data as Timed;
  if ([releaseAt, embargoUntil, publishedAt].some((moment) => isAfter(moment, now))) return false;
  return expiresAt === undefined || isAfter(expiresAt, now);
}
