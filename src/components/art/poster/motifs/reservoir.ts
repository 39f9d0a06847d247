import { bush, farRidge, fill, knots, mist, round, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Dam arc, water level, boat. */
export const reservoir: Motif = {
  salt: 'waduk',
  palettes: ['lake', 'mist', 'dusk'],
  draw(palette, random) {
    return (
      sky(palette, random, 130) +
      sun(palette, 96, 62, 26) +
      farRidge(palette, knots(random, 118, 48)) +
      fill(
        'M0 128Q50 84 110 112Q150 132 200 126Q280 80 340 104Q380 96 400 110V300H0Z',
        palette.mid,
      ) +
      fill('M0 130H400V300H0Z', INK.lake2) +
      fill('M0 152Q120 142 220 152T400 150V300H0Z', INK.lake3) +
      mist(
        [
          [20, 140, 70],
          [130, 146, 44],
          [240, 138, 90],
          [350, 146, 40],
          [40, 164, 60],
          [190, 170, 70],
          [300, 162, 50],
        ],
        INK.lake1,
        3,
        1,
      ) +
      fill('M30 130Q64 104 96 130ZM300 130Q340 96 384 130Z', palette.near) +
      mist(
        [
          [-8, 122, 62],
          [60, 118, 30],
          [272, 120, 60],
          [322, 112, 50],
        ],
        INK.mist0,
        6,
        0.9,
      ) +
      fill('M150 160q38 12 78 0q-8 16-22 17h-36q-14-1-20-17Z', INK.carica2) +
      fill('M186 160V98q40 26 34 62Z', INK.mist0) +
      fill('M182 160v-50q-26 24-24 48Z', INK.sulphur2) +
      stroke('M184 96v68', palette.dark, 3) +
      mist(
        [
          [152, 184, 60],
          [170, 191, 34],
        ],
        INK.mist0,
        3,
        0.7,
      ) +
      fill('M0 206Q200 262 400 200V300H0Z', INK.mist1) +
      fill('M0 206Q200 262 400 200V212Q200 276 0 218Z', INK.mist0) +
      fill('M0 226Q200 284 400 220V300H0Z', INK.mist2) +
      stroke(ribs(), INK.stone3, 3) +
      fill('M160 244h80v-34h-80Z', palette.near) +
      fill('M154 212h92l-8-12h-76Z', INK.carica2) +
      fill('M168 222h14v22h-14ZM193 222h14v22h-14ZM218 222h14v22h-14Z', INK.sulphur1) +
      fill('M168 258h16l-4 42h-20ZM192 260h16v40h-16ZM216 258h16l8 42h-20Z', INK.lake1) +
      fill(bush(-10, 300, 44) + bush(338, 300, 46), palette.dark)
    );
  },
};

/** The ribs of the dam, spreading downward. */
function ribs(): string {
  return Array.from({ length: 10 }, (_, i) => {
    const x = 20 + i * 40;
    const y = round(230 + 30 * (1 - ((x - 200) / 200) ** 2));
    return `M${x} ${y}L${round(x + (x - 200) * 0.12)} 300`;
  }).join('');
}
