import { ROUND_CAPS, farRidge, fill, knots, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Noodle bowl, steam, skewers before a large sun. */
export const food: Motif = {
  salt: 'kuliner',
  palettes: ['dawn', 'mist'],
  draw(palette, random) {
    return (
      sky(palette, random, 210) +
      sun(palette, 200, 112, 84, 0) +
      farRidge(palette, knots(random, 196, 30)) +
      stroke(
        'M152 138C128 112 172 92 150 62M200 130C172 98 228 74 202 36M248 138C226 112 270 92 250 62',
        palette.sky[1],
        9,
        ROUND_CAPS,
      ) +
      fill('M0 214H400V300H0Z', palette.mid) +
      fill('M0 214H400V222H0Z', palette.near) +
      stroke('M0 244H400M0 272H400', palette.near, 2) +
      fill('M78 258Q200 300 322 258Q330 276 200 284Q70 276 78 258Z', palette.dark) +
      stroke('M262 158L352 96M274 166L366 112', INK.stone3, 5, ROUND_CAPS) +
      stroke('M284 143L318 120M298 150L334 129', INK.carica3, 16, ROUND_CAPS) +
      fill('M88 162Q200 128 312 162Q306 184 200 188Q94 184 88 162Z', INK.sulphur2) +
      stroke(
        'M112 166Q140 140 170 164T230 162T290 164M126 174Q156 152 184 172T246 170M140 158Q172 136 204 156T262 156',
        INK.carica1,
        5,
        ROUND_CAPS,
      ) +
      fill('M176 160q6-18 26-14q14-10 22 4q18 2 12 16q-28 10-60-6Z', INK.forest1) +
      fill('M198 148q12 4 14 18l-12-2Z', INK.forest3) +
      fill('M146 150q16-12 30 0q-4 16-16 16q-12-2-14-16Z', INK.carica3) +
      fill('M236 146a17 13 0 1 1 30 8q-16 8-30-8Z', INK.mist0) +
      fill('M244 148a9 7 0 1 1 16 4q-8 4-16-4Z', INK.carica2) +
      fill('M80 164Q200 210 320 164Q318 236 252 262H148Q82 236 80 164Z', INK.mist0) +
      fill('M320 164Q318 236 252 262H214Q272 226 282 176Q304 170 320 164Z', INK.mist1) +
      stroke('M84 184Q200 228 316 184', INK.lake2, 5) +
      stroke('M90 202Q200 244 310 202', INK.lake2, 2) +
      fill(
        [112, 148, 186, 224, 262]
          .map((x, i) => {
            const y = [214, 225, 230, 228, 218][i];
            return `M${x} ${y}l10-7l10 7l-10 7Z`;
          })
          .join(''),
        INK.lake2,
      ) +
      fill('M152 262h96l-6 10h-84Z', INK.lake2) +
      fill('M28 262q0-22 22-22q22 0 22 22q-6 10-22 10q-16 0-22-10Z', INK.carica2) +
      fill('M50 240q22 0 22 22q-6 10-20 10q10-18-2-32Z', INK.carica3) +
      fill('M48 242q-2-12 10-16q0 12-6 16Z', INK.forest2)
    );
  },
};
