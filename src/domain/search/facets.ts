/** By what results can be narrowed, in the order in which the page shows it; words are `facet.<name>`. */
export const FACETS = ['kind', 'district', 'level', 'cost'] as const;

export type Facet = (typeof FACETS)[number];

/** Values of each facet: those of a page, or those that were chosen. */
export type FacetValues = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Facets with few values: all of them stay in sight, those without a page too. */
export const CLOSED_FACETS: ReadonlySet<Facet> = new Set(['level', 'cost']);

/** The word for each facet in the address: `jenis`, `bisa-diurus-di`. */
export type FacetNames = Readonly<Record<Facet, string>>;

/** Makes the words of the address from the titles of the facets. */
export function toFacetNames(toTitle: (facet: Facet) => string): FacetNames {
  const toName = (facet: Facet) => toTitle(facet).toLowerCase().replaceAll(' ', '-');
  return Object.fromEntries(FACETS.map((facet) => [facet, toName(facet)])) as FacetNames;
}

/** True for a page that the chosen values leave in: it has one of those of every facet. */
export function isChosen(page: FacetValues, chosen: FacetValues): boolean {
  return FACETS.every((facet) => {
    const wanted = chosen[facet] ?? [];
    return wanted.length === 0 || (page[facet] ?? []).some((value) => wanted.includes(value));
  });
}

/** How many pages have each value, the most first; `kept` values stay also without a page. */
export function countValues(
  pages: readonly FacetValues[],
  facet: Facet,
  kept: Iterable<string> = [],
): (readonly [string, number])[] {
  const counts = new Map<string, number>([...kept].map((value) => [value, 0]));
  for (const page of pages)
    for (const value of page[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
