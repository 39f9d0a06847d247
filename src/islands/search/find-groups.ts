import {
  sortCounts,
  toFilters,
  type FacetNames,
  type SearchState,
} from '../../domain/search/query.ts';
import type { Found, FoundPage, Pagefind } from './pagefind.ts';

/** Results of one kind, the first ones read. */
export interface ResultGroup {
  readonly kind: string;
  readonly count: number;
  /** Of its best page. */
  readonly score: number;
  readonly pages: readonly FoundPage[];
}

/** Everything that the page shows for one search. */
export interface Answer {
  readonly count: number;
  readonly groups: readonly ResultGroup[];
  readonly kinds: readonly (readonly [string, number])[];
  readonly districts: readonly (readonly [string, number])[];
}

const FEW = 3;
const MANY = 30;

async function readGroup(found: Found, kind: string, most: number): Promise<ResultGroup> {
  const pages = await Promise.all(found.results.slice(0, most).map((one) => one.data()));
  const score = found.results[0]?.score ?? 0;
  return { kind, count: found.results.length, score, pages };
}

/** Searches once for all, then once per kind: only what is shown is fetched. */
export async function findGroups(
  pagefind: Pagefind,
  state: SearchState,
  names: FacetNames,
): Promise<Answer> {
  const all = await pagefind.search(state.query, { filters: toFilters(state, names) });
  const kinds = sortCounts(all.filters[names.kind] ?? {}, []).filter(([, count]) => count > 0);
  const most = kinds.length === 1 ? MANY : FEW;
  const groups = await Promise.all(
    kinds.map(async ([kind]) => {
      const filters = toFilters({ ...state, kinds: [kind] }, names);
      return readGroup(await pagefind.search(state.query, { filters }), kind, most);
    }),
  );
  return {
    count: all.results.length,
    groups: groups.sort((a, b) => b.score - a.score),
    kinds: sortCounts(all.totalFilters[names.kind] ?? {}, state.kinds),
    districts: sortCounts(all.totalFilters[names.district] ?? {}, state.districts),
  };
}
