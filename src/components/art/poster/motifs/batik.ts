import { ROUND_CAPS, farRidge, fill, knots, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif, Point } from '../motif.ts';

const KAWUNG: Point[] = [100, 147, 194].flatMap((y) =>
  [124, 176, 228, 280].map((x): Point => [x, y]),
);

/** Cloth on a bamboo frame, kawung pattern, canting. */
export const batik: Motif = {
  salt: 'batik',
  palettes: ['tea', 'mist'],
  draw(palette, random) {
    return (
      sky(palette, random, 220) +
      sun(palette, 76, 66, 26) +
      farRidge(palette, knots(random, 206, 40)) +
      fill('M0 222Q100 210 200 220T400 214V300H0Z', palette.mid) +
      fill('M0 240Q110 228 220 238T400 232V300H0Z', palette.near) +
      stroke('M72 60V276M330 60V276M58 278h30M316 278h30', INK.stone3, 8, ROUND_CAPS) +
      stroke('M50 66H350', INK.sulphur2, 11, ROUND_CAPS) +
      stroke('M50 70H350', INK.carica1, 3, ROUND_CAPS) +
      fill(
        'M92 60H312V238q-16 12-30 2t-32 4q-18 10-34 0t-34 2q-18 10-32 0t-30 2q-12 4-28-4Z',
        INK.sulphur1,
      ) +
      fill(
        KAWUNG.map(
          ([x, y]) =>
            `M${x} ${y}q4-21 21-21q0 17-21 21q17 4 21 21q-17 0-21-21q-4 17-21 21q0-17 21-21q-17-4-21-21q17 0 21 21Z`,
        ).join(''),
        INK.carica3,
      ) +
      stroke(
        KAWUNG.filter(([x, y]) => x < 260 && y < 190)
          .map(([x, y]) => `M${x + 26} ${y + 18}v12M${x + 20} ${y + 24}h12`)
          .join(''),
        INK.forest3,
        2.5,
        ROUND_CAPS,
      ) +
      fill(
        'M92 60H312V76H92ZM92 216H312v22q-16 12-30 2t-32 4q-18 10-34 0t-34 2q-18 10-32 0t-30 2q-12 4-28-4Z',
        INK.forest3,
      ) +
      stroke('M96 227h212M96 68h212', INK.sulphur2, 3, ' stroke-dasharray="2 8"' + ROUND_CAPS) +
      fill(
        'M216 60h16q-8 90 2 184q-10 4-18 0q-8-92 0-184ZM288 60h24V238q-10 8-20 5q-10-90-4-183Z',
        INK.crater,
        ' opacity=".16"',
      ) +
      fill('M268 266q34-10 68 0l-8 26h-52Z', INK.stone2) +
      fill('M304 263q18 0 32 3l-8 26h-20Z', INK.stone3) +
      fill('M258 256q44-14 88 0q-8 18-44 18t-44-18Z', INK.crater) +
      fill('M266 256q36-10 72 0q-8 9-36 9t-36-9Z', INK.carica3) +
      stroke('M98 292L182 208', INK.sulphur2, 9, ROUND_CAPS) +
      fill('M176 206q-4-14 8-22q16-2 18 12q-2 14-16 18Z', INK.carica2) +
      fill('M190 184q12 2 12 12q-2 14-16 18q8-14 4-30Z', INK.carica3) +
      stroke('M196 188q12-10 22-4', INK.carica3, 4, ROUND_CAPS) +
      fill('M0 300V276Q60 270 96 300ZM400 300V280Q376 278 360 300Z', palette.dark)
    );
  },
};
