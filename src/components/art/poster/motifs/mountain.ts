import { farRidge, fill, knots, mist, pine, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';
import { volcano } from '../volcano.ts';

/** One great cone. */
export const mountain: Motif = {
  salt: 'gunung',
  palettes: ['dawn', 'lake', 'mist', 'dusk', 'night'],
  draw(palette, random) {
    return (
      sky(palette, random, 190) +
      sun(palette, 276, 92, 40) +
      farRidge(palette, knots(random, 196, 34)) +
      volcano(192, 52, 232, 196, 13, palette.mid, palette.near) +
      mist(
        [
          [20, 176, 90],
          [60, 186, 120],
          [258, 168, 70],
          [228, 178, 128],
          [300, 188, 90],
          [120, 197, 60],
        ],
        palette.glint,
        8,
        0.92,
      ) +
      fill('M0 214Q80 196 170 212T400 206V300H0Z', INK.forest1) +
      fill('M0 228Q90 208 190 226T400 218V300H0Z', INK.forest2) +
      stroke('M0 221Q86 202 180 219T400 212', INK.leaf, 2) +
      fill('M0 244Q100 224 210 242T400 232V300H0Z', palette.near) +
      stroke(
        'M0 252Q100 232 210 250T400 240M0 261Q104 242 216 259T400 249M0 271Q108 253 222 269T400 259',
        INK.forest2,
        2,
      ) +
      fill(
        pine(52, 262, 46) +
          pine(76, 266, 34) +
          pine(28, 268, 36) +
          pine(352, 258, 40) +
          pine(374, 262, 54),
        palette.dark,
      ) +
      fill('M0 262Q90 250 140 284Q240 262 300 274Q350 254 400 256V300H0Z', palette.dark)
    );
  },
};
