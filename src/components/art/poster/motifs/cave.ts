import { ROUND_CAPS, fill, mist, stroke, sun } from '../brush.ts';
import { INK, PALETTES } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Four walls, one behind the other, toward the light. */
export const cave: Motif = {
  salt: 'gua',
  palettes: ['dawn', 'lake'],
  draw(palette) {
    return (
      fill('M0 0H400V300H0Z', palette.sky[1]) +
      sun(palette, 206, 116, 40, 1) +
      fill('M110 176Q160 130 206 156Q250 128 300 172V240H110Z', palette.far) +
      fill('M110 186Q170 160 220 178Q260 166 310 182V240H110Z', INK.forest1) +
      mist(
        [
          [140, 160, 46],
          [128, 170, 60],
          [226, 158, 60],
          [240, 168, 44],
        ],
        INK.mist0,
        6,
        0.9,
      ) +
      wall(
        'M128 214C112 176 118 120 140 92q4 26 8 34q4-24 8-50q12-14 26-20q3 40 7 50q4-26 7-54q16-4 32 4q4 22 8 30q3-14 6-24q16 10 24 24q4 32 8 40q3-18 5-28c14 34 14 86-2 116q-74-22-149 0Z',
        palette === PALETTES.dawn ? INK.carica3 : palette.mid,
      ) +
      wall(
        'M100 236C76 184 88 112 118 76q5 40 10 50q3-36 8-66q16-16 36-24q4 62 9 72q5-40 9-76q22-4 46 4q4 34 9 42q4-22 8-34q22 14 34 34q4 46 9 56q4-26 7-40c18 44 16 106-4 142q-46-20-100-18t-99 22Z',
        INK.lake3,
      ) +
      wall(
        'M66 262C36 196 52 104 92 60q6 54 11 64q4-50 10-82q22-18 48-26q4 42 10 52q5-34 9-56q34-6 66 6q5 56 11 66q5-40 9-56q26 16 40 38q6 64 12 76q5-40 9-58c26 62 24 132 6 178q-62-24-132-22t-135 22Z',
        palette.near,
      ) +
      fill('M120 300Q150 246 206 244Q270 246 296 300Z', INK.lake2) +
      fill('M150 300Q170 258 206 256Q246 258 266 300Z', INK.lake1) +
      stroke('M190 266h34M180 276h26M218 276h18M172 287h50', INK.sulphur1, 3, ROUND_CAPS) +
      wall(
        'M30 300C-2 210 10 96 58 38q8 74 14 88q5-66 12-108q14-12 28-18h60q5 22 9 30q4-16 8-30h82q22 12 38 28q6 44 11 54q4-24 8-34q20 28 28 60q5 56 10 68q5-22 8-34c8 56 4 116-16 158h-62q-14-18-40-20q-46-6-56 20h-64q-14-24-48-24q-34 2-42 24Z',
        palette.dark,
      ) +
      stroke(
        'M62 60q6 50 8 60M122 44q4 50 4 62M176 40q4 50 5 58M306 60q6 60 10 72M232 44q4 30 8 40',
        INK.carica1,
        2,
        ROUND_CAPS + ' opacity=".8"',
      ) +
      fill(
        'M104 300q10-46 20-58q8 14 16 58ZM74 300q6-26 14-34q8 10 12 34ZM282 300q10-56 20-72q10 18 18 72ZM324 300q6-24 12-32q8 12 12 32Z',
        palette.dark,
      ) +
      stroke('M118 258q-6 20-8 34M296 248q-6 24-8 44', palette.near, 3, ROUND_CAPS) +
      fill('M244 248v-26q0-7 6-7t6 7v26h-4v-14h-4v14Z', palette.dark) +
      `<circle cx="250" cy="208" r="6.5" fill="${palette.dark}"/><circle cx="264" cy="228" r="15" fill="${INK.sulphur2}" opacity=".4"/><circle cx="264" cy="228" r="5" fill="${INK.sulphur2}"/>` +
      stroke('M254 222l9 4', palette.dark, 3, ROUND_CAPS)
    );
  },
};

/** A wall over the whole picture with one opening cut out of it. */
function wall(opening: string, ink: string): string {
  return `<path fill="${ink}" fill-rule="evenodd" d="M0 0H400V300H0Z${opening}"/>`;
}
