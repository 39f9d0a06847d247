import type { Box, XY } from './projection.ts';

type Edge = { readonly axis: 0 | 1; readonly limit: number; readonly keeps: 1 | -1 };

const isKept = (point: XY, edge: Edge): boolean =>
  (point[edge.axis] - edge.limit) * edge.keeps >= 0;

function cross(a: XY, b: XY, edge: Edge): XY {
  const share = (edge.limit - a[edge.axis]) / (b[edge.axis] - a[edge.axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

function clipToEdge(ring: readonly XY[], edge: Edge): XY[] {
  return ring.flatMap((point, i) => {
    const before = ring[i === 0 ? ring.length - 1 : i - 1] ?? point;
    const [kept, keptBefore] = [isKept(point, edge), isKept(before, edge)];
    const entry = kept === keptBefore ? [] : [cross(before, point, edge)];
    return kept ? [...entry, point] : entry;
  });
}

function toEdges(box: Box, bleed: number): Edge[] {
  return [
    { axis: 0, limit: -bleed, keeps: 1 },
    { axis: 0, limit: box.width + bleed, keeps: -1 },
    { axis: 1, limit: -bleed, keeps: 1 },
    { axis: 1, limit: box.height + bleed, keeps: -1 },
  ];
}

/** Cuts a ring to a box (Sutherland–Hodgman); the bleed keeps the cut edges out of sight. */
export function clipRing(ring: readonly XY[], box: Box, bleed = 0): readonly XY[] {
  return toEdges(box, bleed).reduce<readonly XY[]>(clipToEdge, ring);
}

/** The parts of a line whose segments can be seen in a box. */
export function clipLine(line: readonly XY[], box: Box, bleed = 0): XY[][] {
  const edges = toEdges(box, bleed);
  const parts: XY[][] = [];
  let part: XY[] = [];
  line.slice(1).forEach((to, i) => {
    const from = line[i] ?? to;
    const isHidden = edges.some((edge) => !isKept(from, edge) && !isKept(to, edge));
    if (isHidden) {
      if (part.length > 1) parts.push(part);
      part = [];
    } else {
      part = part.length === 0 ? [from, to] : [...part, to];
    }
  });
  return part.length > 1 ? [...parts, part] : parts;
}
