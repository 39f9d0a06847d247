/** Columns of an office's mark: the bigger the building, the farther away it is. */
export const COLUMNS_OF_LEVEL = { village: 2, district: 4, regency: 6 } as const;

export type OfficeLevel = keyof typeof COLUMNS_OF_LEVEL;

/** Paths of `count` columns spread over a floor from x 10 to x 62. */
export function renderColumns(count: number, top: number, height: number, width: number): string {
  const [from, to] = [10, 62 - width];
  const step = count > 1 ? (to - from) / (count - 1) : 0;
  return Array.from({ length: count }, (_, i) => {
    const x = Math.round((from + i * step) * 10) / 10;
    return `M${x} ${top}h${width}v${height}h-${width}Z`;
  }).join('');
}
