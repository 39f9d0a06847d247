import { distanceKm, offsetPoint } from './distance.ts';
import type { Bounds, Line, Peak } from './types.ts';

const KNOTS = 8;
/** Radius of the highest peak's outer ring as a share of the region's diagonal. */
const REACH = 0.12;
const MOST_RINGS = 9;

/** A number in 0–1 from a text: the same text always draws the same rings. */
function toSeed(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) / 4294967296;
}

function toRing(peak: Peak, radiusKm: number, seed: number, turn: number): Line {
  return Array.from({ length: KNOTS }, (_, i) => {
    const angle = (i / KNOTS) * 2 * Math.PI;
    const wobble =
      1 +
      0.13 * Math.sin(angle + seed * 6.3 + turn) +
      0.09 * Math.sin(2 * angle + seed * 40 - turn) +
      0.05 * Math.sin(3 * angle + seed * 90 + 2 * turn);
    const { lat, lon } = offsetPoint(
      peak,
      radiusKm * wobble * Math.cos(angle),
      radiusKm * wobble * Math.sin(angle),
    );
    return [lon, lat] as const;
  });
}

/**
 * Rings around the peaks, outer first, as knots of closed smooth curves.
 * Decoration: they follow no measured height, and every map says so.
 */
export function toReliefRings(peaks: readonly Peak[], bounds: Bounds): Line[] {
  const highest = Math.max(1, ...peaks.map((peak) => peak.elevationM));
  const diagonalKm = distanceKm(
    { lat: bounds.south, lon: bounds.west },
    { lat: bounds.north, lon: bounds.east },
  );
  return peaks.flatMap((peak) => {
    const share = (peak.elevationM / highest) ** 1.5;
    const count = Math.max(3, Math.round(MOST_RINGS * share));
    const seed = toSeed(peak.name);
    return Array.from({ length: count }, (_, i) =>
      toRing(peak, (REACH * diagonalKm * share * (count - i)) / count, seed, i * 0.12),
    );
  });
}

/** Points along a closed curve whose handles are the knots, for drawings that know straight lines only. */
export function toSmoothLine(knots: Line, steps = 5): Line {
  const count = knots.length;
  return knots.flatMap((knot, i) => {
    const before = knots[(i + count - 1) % count] ?? knot;
    const after = knots[(i + 1) % count] ?? knot;
    return Array.from({ length: steps }, (_, step) => {
      const t = step / steps;
      const blend = (axis: 0 | 1): number =>
        ((1 - t) ** 2 * (before[axis] + knot[axis])) / 2 +
        2 * t * (1 - t) * knot[axis] +
        (t ** 2 * (knot[axis] + after[axis])) / 2;
      return [blend(0), blend(1)] as const;
    });
  });
}
