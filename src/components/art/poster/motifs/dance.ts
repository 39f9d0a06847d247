import { ROUND_CAPS, farRidge, fill, knots, mist, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Masked dancer before the moon. */
export const dance: Motif = {
  salt: 'topeng',
  palettes: ['dusk', 'night'],
  draw(palette, random) {
    const d = palette.dark;
    return (
      sky(palette, random, 230) +
      sun(palette, 200, 126, 96, 1) +
      farRidge(palette, knots(random, 234, 30)) +
      mist(
        [
          [6, 206, 70],
          [30, 216, 60],
          [302, 204, 84],
          [330, 214, 60],
        ],
        palette.glint,
        7,
        0.85,
      ) +
      fill('M0 246Q100 234 200 242T400 238V300H0Z', palette.near) +
      stroke('M104 92C84 122 116 150 90 186C80 206 92 222 76 240', INK.carica2, 13, ROUND_CAPS) +
      stroke('M104 92C86 124 118 152 94 188', INK.sulphur2, 4, ROUND_CAPS) +
      stroke(
        'M258 176C300 178 296 218 326 222C344 224 346 240 334 250',
        INK.carica2,
        13,
        ROUND_CAPS,
      ) +
      fill(
        'M178 164H226Q244 190 262 206Q278 222 274 252H250Q246 226 226 218Q204 214 184 224Q160 232 150 254H124Q122 224 144 206Q168 190 178 164Z',
        d,
      ) +
      fill('M190 168H216Q232 206 222 258Q204 264 182 258Q176 204 190 168Z', INK.carica3) +
      stroke(
        'M188 190l12 8l12-8l10 8M184 212l14 8l14-8l13 8M182 236l14 8l14-8l14 8',
        INK.sulphur2,
        3,
      ) +
      fill('M116 250h36q4 6-2 9h-40q-4-4 6-9ZM246 250h34q10 4 6 9h-42q-4-4 2-9Z', d) +
      stroke('M182 126L142 122L108 92', d, 12, ROUND_CAPS + ' stroke-linejoin="round"') +
      stroke('M222 126L266 138L250 172', d, 12, ROUND_CAPS + ' stroke-linejoin="round"') +
      fill('M112 94l-16-20l4-4l8 10l-4-18l6-1l6 18l4-16l5 2l-3 24Z', d) +
      fill('M172 118Q202 108 230 118Q238 144 226 168H178Q166 144 172 118Z', d) +
      fill('M176 146Q202 154 228 146L226 168H178Z', INK.lake2) +
      stroke('M178 152Q202 160 226 152', INK.sulphur2, 3) +
      fill('M174 166h56v9h-56Z', INK.sulphur2) +
      fill('M182 119Q202 134 222 119Q214 140 202 142Q190 140 182 119Z', INK.sulphur2) +
      stroke('M140 116l6 13M260 132l12 2', INK.sulphur2, 5) +
      fill('M194 104h16v18h-16Z', d) +
      fill('M176 82q0-32 26-34q26 2 26 34q4 18-4 30q-6-8-6-20h-32q0 12-6 20q-8-12-4-30Z', d) +
      `<circle cx="202" cy="42" r="12" fill="${d}"/>` +
      fill('M182 80q0-16 20-16t20 16q0 30-20 36q-20-6-20-36Z', INK.mist0) +
      fill('M202 64q20 0 20 16q0 30-20 36Z', INK.mist2) +
      stroke('M187 84q6-6 12-1M205 83q6-5 12 1', d, 3, ROUND_CAPS) +
      fill('M196 102q6-4 12 0q-6 7-12 0Z', INK.carica2) +
      fill('M200 86h4l2 11h-8Z', INK.stone1) +
      fill('M178 76l-4-18l12 8l4-18l12 12l12-12l4 18l12-8l-4 18q-24-10-48 0Z', INK.sulphur2) +
      fill('M178 76q24-10 48 0l1-5q-25-10-50 0Z', INK.carica2) +
      fill('M0 260Q100 250 200 258T400 254V300H0Z', INK.carica3) +
      stroke(
        'M0 270Q100 260 200 268T400 264',
        INK.sulphur2,
        3,
        ' stroke-dasharray="1 9"' + ROUND_CAPS,
      ) +
      fill('M0 280Q100 270 200 278T400 274V300H0Z', d) +
      fill('M40 276q0-24 22-24q22 0 22 24ZM318 276q0-20 18-20q18 0 18 20Z', d) +
      `<circle cx="62" cy="251" r="5" fill="${INK.sulphur2}"/><circle cx="336" cy="255" r="4" fill="${INK.sulphur2}"/>`
    );
  },
};
