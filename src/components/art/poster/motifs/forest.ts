import { ROUND_CAPS, fill, mist, round, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Forest trail in morning mist. */
export const forest: Motif = {
  salt: 'hutan',
  palettes: ['mist', 'lake'],
  draw(palette, random) {
    return (
      sky(palette, random, 180) +
      sun(palette, 214, 104, 40) +
      fill(
        'M0 150Q60 70 120 130Q160 60 210 120Q270 64 310 124Q360 80 400 140V300H0Z',
        palette.far,
      ) +
      fill(
        trunk(84, 12, 0, 210) +
          trunk(140, 10, 0, 206) +
          trunk(170, 8, 20, 204) +
          trunk(262, 10, 10, 204) +
          trunk(304, 12, 0, 208) +
          trunk(344, 10, 0, 206),
        '#7fa9a0',
      ) +
      fill(
        'M0 0H150Q132 34 96 26Q74 54 40 40Q20 60 0 50ZM400 0H270Q282 30 316 24Q336 48 366 36Q384 52 400 44Z',
        palette.mid,
      ) +
      mist(
        [
          [60, 160, 90],
          [90, 172, 60],
          [232, 158, 70],
          [250, 170, 100],
          [150, 184, 50],
        ],
        INK.mist0,
        8,
        0.9,
      ) +
      fill('M0 200Q100 180 200 188T400 184V300H0Z', INK.forest1) +
      fill(
        'M206 190q-26 14 4 28q46 18 8 38q-50 20-60 44h118q-6-24 14-44q28-30-18-46q-36-14-40-20Z',
        INK.sulphur1,
      ) +
      stroke('M208 206h18M222 224h26M202 246h48M176 268h68', INK.carica1, 3, ROUND_CAPS) +
      fill(
        'M0 212Q80 198 150 214Q176 232 140 262Q120 286 120 300H0ZM400 204Q320 196 268 210Q330 232 298 262Q284 280 290 300H400Z',
        INK.forest2,
      ) +
      fill(
        trunk(40, 26, 0, 250) +
          trunk(318, 24, 0, 246) +
          trunk(110, 16, 0, 226) +
          trunk(282, 14, 0, 222),
        palette.near,
      ) +
      fill(
        'M46 0h6q6 120 2 250h-10q8-130 2-250ZM322 0h6q4 120 2 246h-8q4-120 0-246ZM113 0h4q4 110 2 226h-6q4-110 0-226Z',
        INK.forest1,
      ) +
      fill(
        'M0 0H124Q112 44 80 40Q62 80 30 64Q12 84 0 78ZM400 0H290Q298 40 330 38Q350 72 378 58Q390 70 400 66Z',
        palette.near,
      ) +
      fill('M352 300q4-150-6-300h54v300ZM0 300V0h22q-10 160 2 300Z', palette.dark) +
      fill('M210 232v-24q0-7 7-7t7 7v24h-5v-12h-4v12ZM222 204h8q4 2 4 8v10h-8Z', palette.dark) +
      `<circle cx="217" cy="194" r="6" fill="${palette.dark}"/>` +
      fill('M224 205h7q4 2 4 8v8h-9Z', INK.carica2) +
      stroke(
        'M60 282q20-34 46-36M60 282q6-32-8-44M60 282q30-16 56-10M60 282q-20-26-44-26M330 284q-18-32-44-34M330 284q-4-30 12-46M330 284q-28-14-54-6M330 284q18-26 40-28',
        palette.dark,
        6,
        ROUND_CAPS,
      ) +
      fill('M0 286Q100 272 150 300H0ZM400 284Q320 274 276 300H400Z', palette.dark)
    );
  },
};

/** A trunk of width w that widens toward its base. */
function trunk(x: number, w: number, top: number, base: number): string {
  return `M${x} ${base}q${round(w * 0.3)}-90 ${round(w * 0.1)} -${base - top}h${round(w * 0.8)}q-${round(w * 0.2)} ${round((base - top) * 0.6)} ${round(w * 0.5)} ${base - top}Z`;
}
