/** Things that stand so close that one mark with their count replaces them. */
export interface Cluster<T> {
  readonly x: number;
  readonly y: number;
  readonly items: readonly T[];
}

interface Growing<T> {
  readonly anchorX: number;
  readonly anchorY: number;
  readonly items: T[];
}

const AROUND = [-1, 0, 1] as const;

function nearbyCells(x: number, y: number, reach: number): string[] {
  const [column, row] = [Math.floor(x / reach), Math.floor(y / reach)];
  return AROUND.flatMap((dx) => AROUND.map((dy) => `${column + dx}:${row + dy}`));
}

/**
 * Groups points in their order: each joins the first group that began within reach, or begins one.
 * A group's mark stands on its first point, so two marks are always further apart than `reach` and no mark covers
 * another (WCAG 2.5.8). A grid keeps this linear. The same order gives the same groups.
 */
export function groupNearby<T>(
  items: readonly T[],
  toXY: (item: T) => readonly [number, number],
  reach: number,
): Cluster<T>[] {
  const cells = new Map<string, Growing<T>[]>();
  const groups: Growing<T>[] = [];
  for (const item of items) {
    const [x, y] = toXY(item);
    const near = nearbyCells(x, y, reach)
      .flatMap((key) => cells.get(key) ?? [])
      .find((group) => Math.hypot(group.anchorX - x, group.anchorY - y) <= reach);
    if (near) {
      near.items.push(item);
      continue;
    }
    const group: Growing<T> = { anchorX: x, anchorY: y, items: [item] };
    const key = `${Math.floor(x / reach)}:${Math.floor(y / reach)}`;
    cells.set(key, [...(cells.get(key) ?? []), group]);
    groups.push(group);
  }
  return groups.map(({ anchorX, anchorY, items: members }) => ({
    x: anchorX,
    y: anchorY,
    items: members,
  }));
}
