import type { Palette } from './inks.ts';
import type { Point, Random } from './motif.ts';

export const round = Math.round;

/** Extra attributes of a stroke with round ends. */
export const ROUND_CAPS = ' stroke-linecap="round"';

/** A filled path. */
export function fill(d: string, ink: string, attributes = ''): string {
  return `<path fill="${ink}" d="${d}"${attributes}/>`;
}

/** A stroked path. */
export function stroke(d: string, ink: string, width: number, attributes = ''): string {
  return `<path fill="none" stroke="${ink}" stroke-width="${width}" d="${d}"${attributes}/>`;
}

/** Three flat steps with a soft wave between them. */
export function sky(palette: Palette, random: Random, horizon: number): string {
  const [top, middle, low] = palette.sky;
  const a = round(horizon * 0.36 + random() * 10);
  const b = round(horizon * 0.68 + random() * 10);
  return (
    fill('M0 0H400V300H0Z', top) +
    fill(`M0 ${a}Q100 ${a - 14} 200 ${a}T400 ${a}V300H0Z`, middle) +
    fill(`M0 ${b}Q100 ${b + 12} 200 ${b}T400 ${b}V300H0Z`, low)
  );
}

/** A disc with the two contour rings that are our signature. */
export function sun(palette: Palette, x: number, y: number, radius: number, rings = 1): string {
  const disc = `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.sun}"/>`;
  if (!rings) return disc;
  const ring = (r: number, attributes = '') =>
    `<circle cx="${x}" cy="${y}" r="${round(r)}"${attributes}/>`;
  return `${disc}<g fill="none" stroke="${palette.sun}" stroke-width="2">${ring(radius * 1.2 + 2)}${ring(radius * 1.44 + 4, ' opacity=".55"')}</g>`;
}

/** Eight points across the picture, low and high in turn. */
export function knots(random: Random, base: number, height: number): Point[] {
  return Array.from({ length: 8 }, (_, i): Point => {
    const rise = (random() * 0.9 + 0.1) * (i % 2 ? 1 : 0.35);
    return [round((i * 400) / 7), round(base - height * rise)];
  });
}

/** A far ridge with three contour lines that flatten downward. */
export function farRidge(palette: Palette, points: readonly Point[]): string {
  const contours = [9, 20, 33].map((drop, i) => ridgeLine(points, drop, 1 - 0.14 * (i + 1), 200));
  return (
    fill(`${ridgeLine(points)}V300H0Z`, palette.far) +
    stroke(contours.join(''), palette.sky[2], 1.5, ' opacity=".5"')
  );
}

/** A line through the midpoints of the knots, moved down and flattened toward `level`. */
function ridgeLine(points: readonly Point[], drop = 0, scale = 1, level = 0): string {
  const moved = points.map(([x, y]): Point => [x, round((y - level) * scale + level + drop)]);
  const last = moved.length - 1;
  return moved.slice(1, last).reduce((line, knot, i) => {
    const next = moved[i + 2] ?? knot;
    const middle = [round((knot[0] + next[0]) / 2), round((knot[1] + next[1]) / 2)];
    return `${line}Q${knot} ${i + 2 === last ? next : middle}`;
  }, `M${moved[0]}`);
}

/** Horizontal strokes in offset pairs, like a cloud on a stamp. */
export function mist(
  strokes: readonly (readonly [x: number, y: number, length: number])[],
  ink: string,
  width = 7,
  opacity = 0.9,
): string {
  const d = strokes.map(([x, y, length]) => `M${x} ${y}h${length}`).join('');
  return stroke(d, ink, width, ROUND_CAPS + (opacity < 1 ? ` opacity="${opacity}"` : ''));
}

/** Outline of a bush of size s. */
export function bush(x: number, y: number, s: number): string {
  return `M${x} ${y}q${s * 0.1} ${-s} ${s * 0.6} ${-s * 0.9}q${s * 0.3} ${-s * 0.7} ${s * 0.9} ${-s * 0.2}q${s * 0.7} ${-s * 0.1} ${s * 0.6} ${s * 1.1}Z`;
}

/** Outline of a pine of height h. */
export function pine(x: number, y: number, h: number): string {
  const step = round(h * 0.08);
  const foot = round(h * 0.15);
  return `M${x} ${y - h}l${round(h * 0.2)} ${round(h * 0.45)}h-${step}l${round(h * 0.16)} ${round(h * 0.4)}H${round(x + h * 0.05)}v${foot}h-${round(h * 0.1)}v-${foot}H${round(x - h * 0.28)}l${round(h * 0.16)} -${round(h * 0.4)}h-${step}Z`;
}
