/** Fewer points for the same line (Douglas–Peucker). Pure. */

/** How far the point at `index` lies from the straight piece between two others, in the unit of the tolerance. */
export type Deviation = (index: number, from: number, to: number) => number;

/**
 * Points looked at together. A line that is made to be slow would else cost the square of its length; between two
 * pieces one point too many may stay.
 */
const PIECE = 500;

function keepInPiece(first: number, last: number, deviate: Deviation, tolerance: number): number[] {
  const kept: number[] = [];
  const open: [from: number, to: number][] = [[first, last]];
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const [from, to] = piece;
    let farthest = from;
    let most = tolerance;
    for (let index = from + 1; index < to; index++) {
      const deviation = deviate(index, from, to);
      if (deviation > most) [farthest, most] = [index, deviation];
    }
    if (farthest !== from) {
      kept.push(farthest);
      open.push([from, farthest], [farthest, to]);
    }
  }
  return kept;
}

/**
 * Which of `count` points a line needs so that no other lies farther than `tolerance` from it: their indices, in
 * order, always with the first and the last.
 */
export function selectBends(count: number, deviate: Deviation, tolerance: number): number[] {
  const kept = new Set<number>(count > 0 ? [0, count - 1] : []);
  for (let first = 0; first < count - 1; first += PIECE) {
    const last = Math.min(first + PIECE, count - 1);
    for (const index of [first, last, ...keepInPiece(first, last, deviate, tolerance)])
      kept.add(index);
  }
  return [...kept].sort((a, b) => a - b);
}
