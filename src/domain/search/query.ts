import { FACETS, type FacetNames, type FacetValues } from './facets.ts';

/** What a search page shows: words and chosen facets. It lives in the address. */
export interface SearchState {
  readonly query: string;
  readonly chosen: FacetValues;
}

/** A service code in one spelling: `d3`, `D-03` → `D03`; `dukcapil 3` → `DUKCAPIL03`; anything else: nothing. */
export function toCodeKey(text: string): string | undefined {
  const match = /^([a-z]{1,12})[\s-]?(\d{1,2})$/i.exec(text.trim());
  return match ? `${match[1]?.toUpperCase()}${match[2]?.padStart(2, '0')}` : undefined;
}

/** Reads the state from the part of an address behind the question mark. */
export function parseSearch(search: string, names: FacetNames): SearchState {
  const params = new URLSearchParams(search);
  const chosen = FACETS.map((facet) => [facet, params.getAll(names[facet])] as const);
  return {
    query: (params.get('q') ?? '').trim().slice(0, 120),
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

/** Writes the state as the part of an address behind the question mark; nothing chosen gives nothing. */
export function formatSearch({ query, chosen }: SearchState, names: FacetNames): string {
  const params = new URLSearchParams(query ? { q: query } : {});
  for (const facet of FACETS)
    for (const value of chosen[facet] ?? []) params.append(names[facet], value);
  const text = params.toString();
  return text && `?${text}`;
}
