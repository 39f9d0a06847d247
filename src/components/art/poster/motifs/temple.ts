import { bush, farRidge, fill, knots, mist, round, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

/** Top edge, half width and height of each tier, from the base up. */
const TIERS: [y: number, halfWidth: number, height: number][] = [
  [232, 86, 12],
  [220, 76, 12],
  [208, 66, 12],
  [142, 50, 66],
  [134, 58, 9],
  [126, 52, 8],
  [108, 38, 18],
  [100, 45, 8],
  [84, 28, 16],
  [77, 34, 7],
  [62, 18, 15],
  [56, 23, 6],
];

/** Stone temple, tiers lit from the left. */
export const temple: Motif = {
  salt: 'candi',
  palettes: ['dusk', 'mist', 'night'],
  draw(palette, random) {
    return (
      sky(palette, random, 220) +
      sun(palette, 200, 120, 88, 1) +
      farRidge(palette, knots(random, 214, 44)) +
      mist(
        [
          [8, 190, 84],
          [40, 201, 60],
          [286, 186, 96],
          [318, 197, 70],
        ],
        palette.glint,
        7,
        0.8,
      ) +
      fill('M0 226Q100 212 200 224T400 220V300H0Z', palette.mid) +
      fill(
        'M40 240v-40h8v-8h34v8h8v40ZM48 192q17-30 34 0ZM320 240v-34h8v-8h28v8h8v34ZM330 198l12-26l12 26Z',
        palette.near,
      ) +
      '<g transform="translate(16 20) scale(.92)">' +
      fill(tiers('whole') + 'M190 56q0-8 4-12q6-10 6-18q0 8 6 18q4 4 4 12Z', INK.stone1) +
      fill(tiers('shade') + 'M204 56q1-20-4-30q0 8 6 18q4 4 4 12Z', INK.stone3) +
      stroke(
        'M142 134H258M155 100H245M166 77H234M150 158H250M150 196H250M134 208H266M124 220H276',
        INK.stone2,
        2,
      ) +
      fill('M178 208V168q0-16 16-22q16 6 16 22v40Z', INK.stone2) +
      fill('M183 208V171q0-12 11-17q11 5 11 17v37Z', palette.dark) +
      fill('M180 150q-4-12 14-14q18 2 14 14q-14-8-28 0Z', INK.sulphur2) +
      fill('M158 176h12v20h-12ZM220 176h14v20h-14Z', INK.stone2) +
      '</g>' +
      fill('M0 250Q110 236 200 244T400 240V300H0Z', palette.near) +
      fill('M176 244h40l26 56h-96Z', palette.glint) +
      fill('M176 244h40l5 10h-50Z', INK.stone2) +
      stroke('M162 268h68M154 284h84', palette.near, 3) +
      fill(
        bush(-6, 276, 36) +
          bush(330, 274, 40) +
          bush(44, 288, 22) +
          'M0 272Q60 266 92 300H0ZM400 268Q340 268 306 300H400Z',
        palette.dark,
      )
    );
  },
};

/** The twelve tiers, whole or only their shaded right part. */
function tiers(part: 'whole' | 'shade'): string {
  const from = part === 'whole' ? -1 : 0.28;
  return TIERS.map(([y, w, h]) => {
    const left = round(200 + w * from);
    return part === 'whole'
      ? `M${left} ${y}h${2 * w}v${h}h-${2 * w}Z`
      : `M${left} ${y}H${200 + w}v${h}H${left}Z`;
  }).join('');
}
