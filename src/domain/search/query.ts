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

/** True for a page that the chosen facets leave in. */
export function isChosen(
  page: { readonly kind: string; readonly districts: readonly string[] },
  { kinds, districts }: SearchState,
): boolean {
  const isOfKind = kinds.length === 0 || kinds.includes(page.kind);
  return (
    isOfKind && (districts.length === 0 || page.districts.some((one) => districts.includes(one)))
  );
}

/** How many pages have each value, the most first; a chosen value stays also without a page. */
export function countValues<Page>(
  pages: readonly Page[],
  toValues: (page: Page) => readonly string[],
  chosen: readonly string[],
): (readonly [string, number])[] {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const value of pages.flatMap(toValues)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
