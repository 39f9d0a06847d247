import { ROUND_CAPS, farRidge, fill, knots, mist, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Banyan on the square, pavilion behind. */
export const park: Motif = {
  salt: 'taman',
  palettes: ['lake', 'mist', 'dawn'],
  draw(palette, random) {
    return (
      sky(palette, random, 190) +
      sun(palette, 320, 70, 26) +
      farRidge(palette, knots(random, 186, 40)) +
      mist(
        [
          [14, 160, 80],
          [40, 170, 50],
          [310, 158, 80],
        ],
        INK.mist0,
        7,
        0.9,
      ) +
      fill('M0 196Q100 186 200 192T400 190V300H0Z', palette.mid) +
      fill('M18 178L46 150h20l10-14h48l10 14h20l28 28Z', INK.carica3) +
      fill('M76 136h48l10 14H66Z', INK.carica2) +
      fill('M30 178h8v30h-8ZM66 178h8v30h-8ZM126 178h8v30h-8ZM162 178h8v30h-8Z', INK.mist0) +
      fill('M14 206H186v8H14Z', INK.stone1) +
      fill('M0 214Q110 202 200 208T400 204V300H0Z', palette.near) +
      fill('M184 224q8-40-2-76h18l10 22l10-22h18q-10 36-2 76Z', INK.stone3) +
      stroke(
        'M170 150V212M182 152V206M250 152V208M262 148V214M160 146V190M272 146V194',
        INK.stone3,
        3,
        ROUND_CAPS,
      ) +
      fill(
        'M112 146q-22-10-10-32q-16-26 16-34q4-34 42-28q20-28 54-10q34-14 50 16q36-4 38 28q26 16 4 40q6 26-26 26q-20 12-40 0q-26 14-52 0q-22 10-40 0q-26 8-36-6Z',
        palette.dark,
      ) +
      fill(
        'M118 124q-14-14 2-28q-2-24 26-26q10-28 40-20q22-18 48-2q26-8 38 14q-30-8-42 12q-30-10-42 14q-30-8-36 18q-26-6-34 18Z',
        INK.forest2,
      ) +
      fill(
        'M134 112q0-16 18-18q6-18 26-16M196 76q14-14 32-6',
        'none',
        ` stroke="${INK.leaf}" stroke-width="4" stroke-linecap="round"`,
      ) +
      fill('M152 224h120l6 10H146Z', INK.mist1) +
      fill('M146 234h132v8H146Z', INK.stone2) +
      fill('M180 242h64l70 58H96Z', INK.sulphur1) +
      stroke('M166 258h98M146 274h138M122 291h184', INK.carica1, 3) +
      stroke('M70 284V214M340 278V206', palette.dark, 4, ROUND_CAPS) +
      `<circle cx="70" cy="210" r="9" fill="${INK.sulphur2}"/><circle cx="340" cy="202" r="9" fill="${INK.sulphur2}"/>` +
      fill(
        'M30 262h56v6h-4v16h-5v-16H40v16h-5v-16h-5ZM318 256h60v6h-4v16h-5v-16h-42v16h-5v-16h-4Z',
        palette.dark,
      )
    );
  },
};
