import { ROUND_CAPS, fill, mist, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';
import { volcano } from '../volcano.ts';

/** Tea rows follow the contour; one picker. */
export const tea: Motif = {
  salt: 'teh',
  palettes: ['tea', 'mist'],
  draw(palette, random) {
    return (
      sky(palette, random, 170) +
      sun(palette, 96, 78, 30) +
      volcano(286, 66, 190, 150, 9, palette.far, '#7ea68a') +
      mist(
        [
          [210, 140, 120],
          [180, 150, 70],
          [300, 152, 90],
          [20, 132, 60],
          [44, 142, 84],
        ],
        INK.mist0,
        7,
        0.95,
      ) +
      fill('M0 168Q110 128 220 164T400 152V300H0Z', palette.mid) +
      stroke('M0 178Q110 138 220 173T400 162M0 188Q112 149 222 182T400 172', palette.near, 3) +
      fill('M0 196Q120 156 250 196T400 188V300H0Z', palette.near) +
      rows(203, palette.glint, 5) +
      rows(208, palette.mid, 4) +
      fill('M400 164Q352 182 338 214Q322 258 344 300H400Z', palette.dark) +
      stroke(
        'M352 206Q366 196 400 190M346 226Q364 214 400 208M344 248Q364 234 400 228M346 272Q364 258 400 250',
        palette.near,
        4,
        ROUND_CAPS,
      ) +
      '<g transform="translate(-66 -88) scale(1.38)">' +
      fill('M176 238q-4-34 14-40q18 6 14 40Z', INK.carica2) +
      fill('M190 198q18 6 14 40h-10Z', INK.carica3) +
      fill('M168 200q22-26 44 0q-22 7-44 0Z', INK.sulphur2) +
      fill('M190 187q16 2 22 13q-10 4-20 3Z', '#d99c1f') +
      fill('M204 210q18-6 20 12q-2 14-16 14Z', INK.stone3) +
      fill('M158 244q8-12 18-6q10-10 22 0q12-8 20 0q12-4 16 8Z', palette.mid) +
      '</g>'
    );
  },
};

/** Nine rows of bushes along the slope; the first starts at y. */
function rows(y: number, ink: string, width: number): string {
  const row = (_: unknown, i: number) =>
    `M0 ${y + i * 13}Q${130 - i * 3} ${y - 26 + i * 14} 250 ${Math.trunc(y + 2 + i * 14.2)}T420 ${Math.trunc(y + 6 + i * 12.4)}`;
  return stroke(Array.from({ length: 9 }, row).join(''), ink, width, ROUND_CAPS);
}
