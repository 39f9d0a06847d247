import { farRidge, fill, knots, mist, pine, sky, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Coloured lake: nested bathymetry bands inside a cliff bowl. */
export const lake: Motif = {
  salt: 'telaga',
  palettes: ['lake', 'mist', 'dawn', 'night'],
  draw(palette, random) {
    return (
      sky(palette, random, 150) +
      sun(palette, 118, 66, 24) +
      farRidge(palette, knots(random, 128, 46)) +
      fill('M0 118Q40 96 74 112Q108 128 138 150L150 300H0Z', palette.mid) +
      fill('M400 92Q356 84 322 108Q290 132 262 152L250 300H400Z', palette.mid) +
      fill('M400 92Q380 88 362 92Q372 118 352 132Q366 146 338 168H400Z', palette.near) +
      fill('M0 118Q20 104 40 104Q30 128 48 140Q40 156 60 172H0Z', palette.near) +
      fill('M0 168Q70 146 150 150Q260 140 330 152Q380 160 400 158V300H0Z', INK.forest2) +
      fill(
        'M30 214C30 178 88 166 150 162C220 156 374 162 376 212C376 258 290 272 214 272C110 274 30 258 30 214Z',
        INK.sulphur1,
      ) +
      fill(
        'M38 214C38 182 94 171 152 168C220 162 366 168 368 212C368 252 286 265 214 265C114 267 38 253 38 214Z',
        INK.lake1,
      ) +
      fill(
        'M66 214C66 188 122 180 166 179C232 176 336 180 338 212C338 244 272 253 212 254C134 255 66 246 66 214Z',
        INK.lake2,
      ) +
      fill(
        'M112 215C112 198 152 192 190 191C240 189 300 194 300 215C300 234 252 241 210 241C160 242 112 234 112 215Z',
        INK.lake3,
      ) +
      mist(
        [
          [86, 206, 34],
          [98, 216, 18],
          [262, 226, 40],
          [282, 217, 22],
          [168, 184, 30],
          [196, 246, 52],
        ],
        INK.mist0,
        3,
        0.85,
      ) +
      mist(
        [
          [60, 148, 60],
          [96, 156, 74],
          [232, 146, 66],
          [270, 155, 44],
        ],
        palette.glint,
        7,
        0.9,
      ) +
      fill(
        'M0 300V238Q20 244 34 262Q52 252 66 274Q90 266 110 300ZM400 300V226Q378 236 368 256Q350 248 336 274Q314 268 298 300Z',
        palette.dark,
      ) +
      fill(pine(352, 262, 62) + pine(380, 254, 80) + pine(26, 262, 58), palette.dark)
    );
  },
};
