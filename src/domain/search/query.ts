/** What a search page shows: words and chosen facets. It lives in the address. */
export interface SearchState {
  readonly query: string;
  readonly kinds: readonly string[];
  readonly districts: readonly string[];
}

/** The words for facets in the address: `jenis` and `kecamatan`. */
export interface FacetNames {
  readonly kind: string;
  readonly district: string;
}

/** A service code in one spelling: `d3`, `D-03` → `D03`; `dukcapil 3` → `DUKCAPIL03`; anything else: nothing. */
export function toCodeKey(text: string): string | undefined {
  const match = /^([a-z]{1,12})[\s-]?(\d{1,2})$/i.exec(text.trim());
  return match ? `${match[1]?.toUpperCase()}${match[2]?.padStart(2, '0')}` : undefined;
}

/** Reads the state from the part of an address behind the question mark. */
export function parseSearch(search: string, names: FacetNames): SearchState {
  const params = new URLSearchParams(search);
  return {
    query: (params.get('q') ?? '').trim().slice(0, 120),
    kinds: params.getAll(names.kind.toLowerCase()),
    districts: params.getAll(names.district.toLowerCase()),
  };
}

/** Writes the state as the part of an address behind the question mark; nothing chosen gives nothing. */
export function formatSearch({ query, kinds, districts }: SearchState, names: FacetNames): string {
  const params = new URLSearchParams(query ? { q: query } : {});
  for (const kind of kinds) params.append(names.kind.toLowerCase(), kind);
  for (const district of districts) params.append(names.district.toLowerCase(), district);
  const text = params.toString();
  return text && `?${text}`;
}

/** The facets in the form that Pagefind filters by. */
export function toFilters({ kinds, districts }: SearchState, names: FacetNames) {
  return {
    ...(kinds.length && { [names.kind]: { any: [...kinds] } }),
    ...(districts.length && { [names.district]: { any: [...districts] } }),
  };
}

/** Values with a hit, the most hits first; chosen values stay. */
export function sortCounts(counts: Readonly<Record<string, number>>, chosen: readonly string[]) {
  return Object.entries(counts)
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
