import { ROUND_CAPS, bush, fill, mist, round, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif, Point } from '../motif.ts';

const FRONDS: Point[] = [
  [-62, 6],
  [-48, -26],
  [-10, -44],
  [34, -34],
  [58, -4],
  [46, 30],
  [-44, 32],
];

/** Beach: headland, one long wave, leaning palms. */
export const beach: Motif = {
  salt: 'pantai',
  palettes: ['lake', 'dawn', 'dusk'],
  draw(palette, random) {
    return (
      sky(palette, random, 130) +
      sun(palette, 168, 92, 36) +
      mist(
        [
          [18, 60, 70],
          [40, 70, 50],
          [250, 46, 80],
          [240, 56, 40],
        ],
        palette.glint,
        7,
        0.9,
      ) +
      fill('M0 128H400V300H0Z', INK.lake3) +
      fill('M0 130Q20 88 66 92Q104 96 128 130Z', palette.mid) +
      fill('M0 130Q20 88 66 92Q52 108 74 116Q60 124 66 130Z', palette.near) +
      fill('M296 130q30-22 62-16q26 4 42 16Z', palette.far) +
      fill('M0 150Q120 142 220 152T400 148V300H0Z', INK.lake2) +
      mist(
        [
          [140, 138, 56],
          [124, 146, 90],
          [156, 155, 34],
          [260, 142, 50],
          [20, 146, 40],
        ],
        palette.sky[2],
        3,
        0.9,
      ) +
      fill('M0 190Q110 166 230 184T400 170V300H0Z', INK.lake1) +
      stroke(
        'M0 178Q120 158 230 172T400 160M40 202Q140 184 240 200',
        INK.mist0,
        3,
        ROUND_CAPS + ' opacity=".8"',
      ) +
      fill('M0 214Q70 196 140 210Q220 226 290 206Q350 190 400 196V300H0Z', INK.mist0) +
      fill(
        'M0 224Q30 212 64 214q20 12 40 2q30-4 50 10q34 14 64 2q24-12 48-6q20-16 46-14q44-14 88-8V300H0Z',
        INK.sulphur1,
      ) +
      fill('M0 246Q110 232 210 252T400 226V300H0Z', INK.carica1) +
      stroke('M0 240Q110 226 210 246T400 220M20 262Q120 250 220 268', INK.sulphur2, 2) +
      fill('M116 262q22-14 50-6l-4 10q-22 6-42 2Z', INK.carica2) +
      fill('M118 262q22-10 47-4v4q-24-4-46 4Z', INK.mist0) +
      palm(352, 292, 150, -64, palette.dark) +
      palm(372, 296, 104, -16, palette.dark) +
      fill('M400 300V262Q352 258 326 282Q300 280 288 300Z', palette.dark) +
      fill(bush(-10, 300, 28), palette.dark)
    );
  },
};

/** A leaning palm of height h; the crown stands `lean` to the side of the foot. */
function palm(x: number, y: number, h: number, lean: number, ink: string): string {
  const top = y - h;
  const crown = x + lean;
  const frond = ([a, b]: Point) =>
    `M${crown} ${top}q${round(a * 0.5 - b * 0.25)} ${round(b * 0.5 - 12)} ${a} ${b}q${round(-a * 0.5)} ${round(-b * 0.3 + 10)} ${-a} ${-b}Z`;
  const nut = (cx: number, cy: number) =>
    `<circle cx="${cx}" cy="${cy}" r="5" fill="${INK.carica3}"/>`;
  return (
    stroke(
      `M${x} ${y}Q${x + lean * 0.1} ${Math.trunc(y - h * 0.6)} ${crown} ${top}`,
      ink,
      8,
      ROUND_CAPS,
    ) +
    fill(FRONDS.map(frond).join(''), ink) +
    nut(crown - 3, top + 7) +
    nut(crown + 6, top + 8)
  );
}
