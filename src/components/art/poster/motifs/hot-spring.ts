import {
  ROUND_CAPS,
  farRidge,
  fill,
  knots,
  mist,
  pine,
  round,
  sky,
  stroke,
  sun,
} from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Natural pool: boulders, bamboo spout, two bathers, steam. */
export const hotSpring: Motif = {
  salt: 'airpanas',
  palettes: ['night', 'mist'],
  draw(palette, random) {
    return (
      sky(palette, random, 170) +
      sun(palette, 104, 76, 32) +
      farRidge(palette, knots(random, 168, 56)) +
      fill('M0 190Q60 138 130 168Q220 190 300 150Q360 130 400 156V300H0Z', palette.mid) +
      fill(
        pine(34, 196, 74) + pine(62, 200, 52) + pine(366, 186, 84) + pine(336, 190, 46),
        palette.near,
      ) +
      fill('M0 194Q100 180 200 190T400 184V240H0Z', palette.near) +
      rock(20, 220, 70, 34, INK.stone3, INK.stone2) +
      rock(298, 220, 76, 44, INK.stone3, INK.stone2) +
      fill('M0 232Q60 206 140 203Q200 200 270 204Q350 208 400 232V300H0Z', INK.lake3) +
      fill('M0 244Q70 214 150 211Q210 208 268 212Q344 218 400 246V300H0Z', INK.lake2) +
      fill('M26 300Q34 244 160 230Q206 226 256 232Q372 246 378 300Z', INK.lake1) +
      fill(
        'M178 222C150 206 154 182 174 174C154 160 160 134 182 130C168 112 178 88 200 84C194 62 212 42 236 46C244 26 276 22 288 42C308 40 320 60 308 76C300 88 284 88 276 82C280 100 266 114 252 112C262 130 250 148 236 150C250 166 244 184 232 190C242 204 236 216 226 222Q200 228 178 222Z',
        INK.mist0,
      ) +
      fill(
        'M200 224C190 206 198 190 212 182C200 168 208 148 224 142C216 126 226 108 242 104C238 86 254 70 272 74C284 66 300 66 308 76C300 88 284 88 276 82C280 100 266 114 252 112C262 130 250 148 236 150C250 166 244 184 232 190C242 204 236 216 226 222Q212 226 200 224Z',
        INK.dew2,
      ) +
      fill(
        'M186 223C172 206 180 188 192 180C178 164 188 142 204 138C196 120 206 100 222 96C220 78 236 60 256 64C264 52 286 48 296 56C284 58 276 64 272 74C254 70 238 86 242 104C226 108 216 126 224 142C208 148 200 168 212 182C198 190 190 206 200 224Z',
        INK.dew,
      ) +
      mist(
        [
          [150, 226, 96],
          [168, 236, 50],
        ],
        INK.mist0,
        9,
        1,
      ) +
      stroke('M396 148L296 176', INK.leaf, 13, ROUND_CAPS) +
      stroke('M396 153L298 181', INK.forest2, 4, ROUND_CAPS) +
      stroke('M352 168V226', INK.forest3, 9) +
      stroke('M292 180Q282 190 281 238', INK.mist0, 7, ROUND_CAPS) +
      stroke('M258 244h48M270 252h30', INK.mist0, 4, ROUND_CAPS) +
      fill(
        'M92 268q2-20 22-24h14q20 4 22 24q-30 8-58 0ZM164 276q2-16 18-20h12q16 4 18 20q-24 8-48 0Z',
        '#c98a5a',
      ) +
      fill(
        'M124 244h4q20 4 22 24q-12 3-22 4q8-14-4-28ZM190 256h4q16 4 18 20q-10 3-18 4q6-12-4-24Z',
        '#a3643c',
      ) +
      fill(
        'M106 230q0-18 15-18q15 0 15 18q0 12-8 16h-14q-8-4-8-16ZM176 244q0-15 12-15q12 0 12 15q0 10-6 13h-12q-6-3-6-13Z',
        palette.dark,
      ) +
      stroke('M76 272h14M152 272h12M214 282h34M120 286h30', INK.mist0, 3, ROUND_CAPS) +
      rock(-24, 312, 104, 64, palette.dark, INK.stone3) +
      rock(318, 312, 116, 72, palette.dark, INK.stone3)
    );
  },
};

/** A boulder, lit from the left. */
function rock(x: number, y: number, w: number, h: number, shade: string, lit: string): string {
  const outline = `M${x} ${y}q${round(w * 0.02)} ${-round(h * 0.9)} ${round(w * 0.42)} ${-h}`;
  const back = `q${round(w * 0.5)} ${round(h * 0.06)} ${round(w * 0.58)} ${h}Z`;
  const edge = `q${round(w * 0.16)} ${round(h * 0.2)} ${round(w * 0.04)} ${round(h * 0.5)}q${-round(w * 0.2)} ${round(h * 0.1)} ${-round(w * 0.14)} ${round(h * 0.5)}Z`;
  return fill(outline + back, shade) + fill(outline + edge, lit);
}
