import type { CollectionName } from '../../model/index.ts';
import type { Entry } from '../content/types.ts';
import { isWithin, toSpan, type Times } from '../press/schedule.ts';

/**
 * True when an entry may be in the output at `now`: not a draft, not before its release or the end of its
 * embargo, not after its end. Every output asks here, so nothing leaks through a side door.
 */
export function isPublished<N extends CollectionName>(entry: Entry<N>, now: Date): boolean {
  if (entry.data.draft) return false;
  return entry.collection !== 'releases' || isWithin(toSpan(entry.data as Times), now);
}
