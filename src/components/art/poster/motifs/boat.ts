import { ROUND_CAPS, farRidge, fill, mist, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Outrigger boat on still water before a large sun. */
export const boat: Motif = {
  salt: 'perahu',
  palettes: ['dusk', 'dawn', 'lake'],
  draw(palette, random) {
    return (
      sky(palette, random, 160) +
      sun(palette, 200, 112, 74, 1) +
      farRidge(palette, [
        [0, 158],
        [57, 132],
        [114, 152],
        [171, 148],
        [228, 154],
        [285, 140],
        [342, 150],
        [400, 126],
      ]) +
      fill('M0 164H400V300H0Z', palette.mid) +
      fill('M0 190Q120 180 220 192T400 188V300H0Z', palette.near) +
      mist(
        [
          [150, 176, 100],
          [130, 186, 140],
          [160, 198, 90],
          [30, 174, 50],
          [310, 178, 60],
          [168, 258, 80],
          [182, 272, 50],
          [150, 246, 30],
        ],
        palette.sky[2],
        4,
        0.9,
      ) +
      stroke('M206 68V196M206 74L292 190M206 78L116 190', palette.dark, 3, ROUND_CAPS) +
      fill('M210 78Q276 108 288 182Q248 170 210 180Z', INK.mist0) +
      fill('M210 78Q240 118 236 174Q222 175 210 180Z', INK.mist1) +
      fill('M202 86Q150 120 130 178Q168 166 202 178Z', INK.sulphur2) +
      fill('M202 86Q184 124 182 172Q192 174 202 178Z', INK.carica1) +
      fill('M206 66l24 7l-24 8Z', INK.carica3) +
      fill('M64 176q22 2 34 18h200q14-16 40-22q-8 46-52 56H118q-42-8-54-52Z', INK.mist0) +
      fill('M298 194q14-16 40-22q-8 46-52 56H150Q260 224 298 194Z', INK.mist2) +
      fill('M73 196q10 22 45 32H286q32-6 46-34q-20 18-60 20H124q-34-2-51-18Z', INK.carica2) +
      fill('M274 214q36-4 58-20q-14 28-46 34H190q60-2 84-14Z', INK.carica3) +
      stroke('M96 202H306', INK.lake2, 5) +
      fill('M82 186l14 5l-6 12ZM314 184l-10 10l14 2Z', INK.sulphur2) +
      stroke('M130 200L92 236M270 200L246 238', palette.dark, 4, ROUND_CAPS) +
      fill(
        'M52 238Q60 230 80 232H266Q286 232 298 238Q284 246 262 245H84Q62 246 52 238Z',
        INK.stone1,
      ) +
      fill('M56 241Q70 245 84 245H262Q284 246 296 240Q282 241 262 240H84Z', INK.stone3) +
      fill('M150 194v-20q0-8 8-8t8 8v20ZM240 194v-16q0-7 7-7t7 7v16Z', palette.dark) +
      `<circle cx="158" cy="159" r="7" fill="${palette.dark}"/><circle cx="247" cy="165" r="6" fill="${palette.dark}"/>` +
      fill('M147 157q11-12 22 0Z', INK.sulphur2) +
      fill(
        'M0 300V262Q40 252 70 276Q110 268 128 300ZM400 300V254Q352 252 336 280Q304 274 290 300Z',
        palette.dark,
      ) +
      stroke('M18 262V226M30 266V236M376 258V218M388 256V230', palette.dark, 4, ROUND_CAPS)
    );
  },
};
