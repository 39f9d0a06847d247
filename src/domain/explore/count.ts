import { OPEN_NOW, type ExploreFilter } from './filter.ts';
import type { ExploreContext } from './open.ts';
import type { ExploreRow } from './row.ts';
import { selectPlaces } from './select.ts';

/** How many places each choice would leave, given everything else that is asked. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<string, number>;
  readonly districts: ReadonlyMap<string, number>;
  readonly openNow: number;
  readonly free: number;
  readonly accessible: number;
  readonly childFriendly: number;
}

function tally(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Counts for every choice; a value without places is absent. */
export function countFacets(
  rows: readonly ExploreRow[],
  filter: ExploreFilter,
  context: ExploreContext,
): FacetCounts {
  const select = (change: Partial<ExploreFilter>) =>
    selectPlaces(rows, { ...filter, sort: 'usual', ...change }, context);
  return {
    kinds: tally(select({ kinds: [] }).map(({ kind }) => kind)),
    districts: tally(select({ districts: [] }).flatMap(({ districts }) => districts)),
    openNow: select({ openOn: OPEN_NOW }).length,
    free: select({ isFree: true }).length,
    accessible: select({ isAccessible: true }).length,
    childFriendly: select({ isChildFriendly: true }).length,
  };
}
