import { ROUND_CAPS, fill, mist, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Waterfall in a cleft. */
export const waterfall: Motif = {
  salt: 'curug',
  palettes: ['mist', 'lake'],
  draw(palette) {
    return (
      fill('M0 0H400V300H0Z', palette.sky[1]) +
      sun(palette, 262, 30, 24) +
      fill('M120 70Q160 40 200 62Q240 44 290 66V160H120Z', palette.far) +
      fill('M0 0H96Q112 36 136 58Q164 66 168 84L160 236H0Z', palette.mid) +
      fill('M400 0H322Q306 30 284 50Q246 62 236 82L244 236H400Z', palette.near) +
      fill('M0 0H58Q70 40 98 62Q88 84 118 104Q104 128 126 150Q112 176 134 236H0Z', palette.near) +
      fill(
        'M400 0H362Q354 44 326 64Q334 88 300 108Q314 134 290 154Q300 186 276 236H400Z',
        palette.dark,
      ) +
      fill('M160 70Q202 54 242 70L238 96L258 240H146L166 96Z', INK.lake1) +
      fill(
        'M168 68Q202 56 234 68L230 104L246 240H214L212 120L206 240H192L194 104L186 240H158L172 104Z',
        INK.mist0,
      ) +
      stroke('M182 84L172 224M204 76V150M222 84L232 218M198 170V232', INK.dew2, 3, ROUND_CAPS) +
      fill('M0 226Q70 210 130 232Q200 250 270 232Q330 212 400 222V300H0Z', palette.dark) +
      fill('M70 262Q96 232 200 232Q310 232 332 260Q340 284 200 288Q64 288 70 262Z', INK.lake2) +
      fill('M112 258Q130 240 200 240Q276 240 292 257Q292 274 200 276Q112 274 112 258Z', INK.lake1) +
      mist(
        [
          [118, 238, 164],
          [150, 228, 104],
          [132, 247, 60],
          [216, 247, 58],
        ],
        INK.mist0,
        11,
        1,
      ) +
      mist(
        [
          [120, 266, 44],
          [222, 268, 58],
          [176, 280, 30],
        ],
        INK.mist0,
        3,
        0.8,
      ) +
      stroke(
        'M0 196Q40 190 62 222M0 214Q34 206 46 236M400 186Q356 184 336 216M400 206Q366 200 352 232M10 168Q36 178 40 206',
        INK.forest1,
        6,
        ROUND_CAPS,
      ) +
      fill(
        'M0 300V250Q40 244 60 270Q90 272 108 300ZM400 300V244Q356 246 344 268Q316 272 300 300Z',
        palette.dark,
      )
    );
  },
};
