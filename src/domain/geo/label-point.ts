import { isPointInPolygon } from './contain.ts';
import type { Line, Polygon } from './types.ts';

/** A spot inside a shape and its distance to the nearest edge, in the shape's own units. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

const STEPS = 12;

function distanceToRing(ring: Line, x: number, y: number): number {
  let nearest = Infinity;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[i + 1] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const share =
      length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(ax + share * dx - x, ay + share * dy - y));
  });
  return nearest;
}

function bestOnGrid(ring: Line, cx: number, cy: number, halfX: number, halfY: number): LabelSpot {
  let best: LabelSpot = { x: cx, y: cy, room: -Infinity };
  for (let i = 0; i <= STEPS; i += 1) {
    for (let j = 0; j <= STEPS; j += 1) {
      const x = cx + halfX * ((2 * i) / STEPS - 1);
      const y = cy + halfY * ((2 * j) / STEPS - 1);
      const room =
        distanceToRing(ring, x, y) * (isPointInPolygon([ring], { lat: y, lon: x }) ? 1 : -1);
      if (room > best.room) best = { x, y, room };
    }
  }
  return best;
}

/** The roomiest spot of a ring: a grid, then two finer grids around its best cell. */
export function toLabelSpot(ring: Line): LabelSpot {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  let [halfX, halfY] = [(right - left) / 2, (high - low) / 2];
  let best = bestOnGrid(ring, (left + right) / 2, (low + high) / 2, halfX, halfY);
  for (let pass = 0; pass < 2; pass += 1) {
    halfX /= STEPS / 2;
    halfY /= STEPS / 2;
    const finer = bestOnGrid(ring, best.x, best.y, halfX, halfY);
    if (finer.room > best.room) best = finer;
  }
  return best;
}

/** The roomiest spot over several polygons, by their outer edges. */
export function toRoomiestSpot(polygons: readonly Polygon[]): LabelSpot | undefined {
  const spots = polygons.flatMap(([outer]) =>
    outer && outer.length > 2 ? [toLabelSpot(outer)] : [],
  );
  return spots.sort((a, b) => b.room - a.room)[0];
}
