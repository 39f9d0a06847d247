import { fill, round, stroke } from './brush.ts';

/** The edge between light and shade: part of the half width, part of the height. */
const ZIGZAG = [
  [0.1, 0.07],
  [-0.25, 0.17],
  [0.2, 0.27],
  [-0.12, 0.4],
  [0.22, 0.52],
  [-0.04, 0.68],
  [0.24, 0.83],
  [0.1, 1],
] as const;

/** Gullies on the lit side. */
const GULLIES = [
  [0.34, 0.16],
  [0.58, 0.3],
  [0.8, 0.46],
] as const;

const CONTOURS = [0.34, 0.48, 0.62, 0.76];

/** A cone with concave flanks, lit from the left, with gullies and contours. */
export function volcano(
  x: number,
  top: number,
  base: number,
  halfWidth: number,
  crater: number,
  lit: string,
  shade: string,
): string {
  const height = base - top;
  const bendY = round(top + height * 0.7);
  const bend = round(halfWidth * 0.3);
  const flank = (t: number) => toFlank(t, crater, bend, halfWidth);
  const rightSide = `H${x + halfWidth}Q${x + bend} ${bendY} ${x + crater} ${top}`;
  const rim = `l-${round(crater * 0.5)} ${round(height * 0.025)}l-${round(crater * 0.6)} -${round(height * 0.01)}Z`;
  const edge = ZIGZAG.map(([k, t]) => `L${round(x + k * flank(t))} ${round(top + t * height)}`);
  const gullies = GULLIES.map(([k, t]) => {
    const from = `${round(x - k * flank(t))} ${round(top + height * t)}`;
    const down = `${round(x - bend * k - halfWidth * 0.02)} ${round(top + height * 0.78)} ${round(x - halfWidth * k)} ${base}`;
    return `M${from}Q${down}h${round(halfWidth * 0.09)}Q${round(x - bend * k + halfWidth * 0.03)} ${round(top + height * 0.76)} ${from}Z`;
  });
  const contours = CONTOURS.map(
    (t) =>
      `M${round(x + 0.34 * flank(t))} ${round(top + height * t)}Q${round(x + 0.6 * flank(t))} ${round(top + height * (t + 0.05))} ${round(x + 0.97 * flank(t))} ${round(top + height * (t - 0.01))}`,
  );
  return (
    fill(
      `M${x - crater} ${top}Q${x - bend} ${bendY} ${x - halfWidth} ${base}${rightSide}${rim}`,
      lit,
    ) +
    fill(
      `M${round(x + crater * 0.4)} ${round(top + height * 0.02)}${edge.join('')}${rightSide}Z`,
      shade,
    ) +
    fill(gullies.join(''), shade) +
    (halfWidth > 120 ? stroke(contours.join(''), lit, 1.5) : '')
  );
}

/** Half width of the cone at height t (0 top, 1 base): a quadratic through the bend. */
function toFlank(t: number, crater: number, bend: number, halfWidth: number): number {
  let u = 0;
  for (let i = 0; i < 24; i++) u += (t - (2 * u * (1 - u) * 0.7 + u * u)) * 0.6;
  return crater * (1 - u) * (1 - u) + 2 * u * (1 - u) * bend + u * u * halfWidth;
}
