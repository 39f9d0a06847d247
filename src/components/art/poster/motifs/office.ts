import { ROUND_CAPS, bush, farRidge, fill, knots, mist, pine, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';
import { volcano } from '../volcano.ts';

/** Village office: joglo roof, open hall, steps, flag. */
export const office: Motif = {
  salt: 'kantor',
  palettes: ['lake', 'mist', 'dawn'],
  draw(palette, random) {
    return (
      sky(palette, random, 190) +
      sun(palette, 84, 72, 26) +
      farRidge(palette, knots(random, 186, 40)) +
      volcano(318, 92, 214, 120, 7, palette.mid, palette.near) +
      mist(
        [
          [8, 170, 80],
          [30, 180, 60],
          [300, 178, 90],
          [330, 188, 60],
        ],
        INK.mist0,
        7,
        0.9,
      ) +
      fill('M0 214Q100 204 200 208T400 206V300H0Z', INK.forest2) +
      fill(
        bush(20, 240, 26) + bush(44, 244, 20) + bush(336, 240, 28) + pine(376, 240, 70),
        palette.near,
      ) +
      fill('M92 152H308V240H92Z', INK.mist0) +
      fill('M232 152H308V240H232Z', INK.mist1) +
      fill('M106 166h36v42h-36ZM258 166h36v42h-36Z', INK.lake3) +
      stroke('M124 166v42M106 186h36M276 166v42M258 186h36', INK.mist0, 3) +
      fill('M158 160h84v80h-84Z', palette.dark) +
      fill('M170 182h60v58h-60Z', INK.sulphur2) +
      fill('M170 214h60v26h-60Z', INK.carica3) +
      fill('M176 206h48v8h-48Z', INK.carica1) +
      `<circle cx="200" cy="194" r="8" fill="${palette.dark}"/>` +
      fill('M188 206q2-8 12-8t12 8Z', palette.dark) +
      fill('M148 78H252L272 108L336 140V154H64V140L128 108Z', INK.carica2) +
      fill('M212 78H252L272 108L336 140V154H236L226 108Z', INK.carica3) +
      stroke('M134 110H266M118 120H282M98 130H302', INK.carica3, 2, ' opacity=".7"') +
      fill('M140 72h120v7H140Z', palette.near) +
      fill('M64 152H336v6H64Z', INK.sulphur2) +
      fill(
        'M84 158h10v82H84ZM146 158h11v82h-11ZM243 158h11v82h-11ZM306 158h10v82h-10Z',
        INK.stone3,
      ) +
      fill('M84 158h5v82h-5ZM146 158h5v82h-5ZM243 158h5v82h-5ZM306 158h5v82h-5Z', INK.stone2) +
      fill('M76 240H324v9H76Z', INK.stone1) +
      fill('M66 249H334v10H66Z', INK.stone2) +
      fill('M150 249h100l10 10H140Z', INK.mist0) +
      fill('M0 262Q100 254 200 259T400 256V300H0Z', INK.forest1) +
      fill('M158 259h84l60 41H98Z', INK.sulphur1) +
      stroke('M146 272h108M128 286h144', INK.carica1, 3) +
      stroke('M364 268V60', INK.mist0, 5, ROUND_CAPS) +
      fill('M362 64q-22-8-44 2v16q22-10 44-2Z', '#c8321e') +
      fill('M362 80q-22-8-44 2v16q22-10 44-2Z', INK.mist0) +
      fill('M0 300V270Q40 262 74 300ZM400 300V268Q356 264 330 300Z', palette.dark) +
      fill(bush(86, 300, 16) + bush(290, 300, 16), palette.dark)
    );
  },
};
