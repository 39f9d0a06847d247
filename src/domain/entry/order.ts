const LAST = 99;

/** Entries in the order that editors gave them; those without a number come last, as they were. */
export function sortByOrder<R extends { readonly order?: number | undefined }>(
  records: readonly R[],
): R[] {
  return [...records].sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST));
}
