import type { XY } from './projection.ts';

const round = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
};

/** Numbers as short as SVG allows: no leading zero, no space before a minus. */
function joinNumbers(values: readonly number[], decimals: number): string {
  return values
    .map((value) => String(round(value, decimals)).replace(/^(-?)0\./, '$1.'))
    .reduce(
      (text, value) => (text === '' || value.startsWith('-') ? text + value : `${text} ${value}`),
      '',
    );
}

function snap(points: readonly XY[], decimals: number): XY[] {
  const snapped = points.map(([x, y]): XY => [round(x, decimals), round(y, decimals)]);
  return snapped.filter(
    ([x, y], i) => i === 0 || x !== snapped[i - 1]?.[0] || y !== snapped[i - 1]?.[1],
  );
}

function toSteps(points: readonly XY[]): number[] {
  return points.slice(1).flatMap(([x, y], i) => {
    const [px, py] = points[i] ?? [x, y];
    return [x - px, y - py];
  });
}

/** One path of straight lines in relative steps; closed shapes end in `z`. */
export function toSvgPath(
  lines: readonly (readonly XY[])[],
  isClosed: boolean,
  decimals = 0,
): string {
  return lines
    .map((line) => {
      const points = snap(line, decimals);
      const start = points[0];
      if (!start || points.length < (isClosed ? 3 : 2)) return '';
      const end = points.at(-1);
      const isRepeated = isClosed && end?.[0] === start[0] && end[1] === start[1];
      const steps = toSteps(isRepeated ? points.slice(0, -1) : points);
      return `M${joinNumbers(start, decimals)}l${joinNumbers(steps, decimals)}${isClosed ? 'z' : ''}`;
    })
    .join('');
}

/** A closed smooth curve: knots are the handles, the curve passes midway between them. */
export function toSmoothPath(knots: readonly XY[], decimals = 0): string {
  const points = snap(knots, decimals);
  const middle = (a: XY, b: XY): XY => [
    round((a[0] + b[0]) / 2, decimals),
    round((a[1] + b[1]) / 2, decimals),
  ];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return '';
  let at = middle(last, first);
  const curve = points.flatMap((knot, i) => {
    const next = middle(knot, points[i + 1] ?? first);
    const steps = [knot[0] - at[0], knot[1] - at[1], next[0] - at[0], next[1] - at[1]];
    at = next;
    return steps;
  });
  return `M${joinNumbers(middle(last, first), decimals)}q${joinNumbers(curve, decimals)}z`;
}
