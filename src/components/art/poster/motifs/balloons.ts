import { farRidge, fill, knots, mist, round, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';
import { volcano } from '../volcano.ts';

type Paper = readonly [body: string, stripe: string, band: string];

/** Tethered paper balloons. */
export const balloons: Motif = {
  salt: 'budaya',
  palettes: ['mist', 'lake', 'night'],
  draw(palette, random) {
    return (
      sky(palette, random, 190) +
      sun(palette, 92, 92, 26) +
      farRidge(palette, knots(random, 196, 40)) +
      volcano(300, 122, 226, 150, 8, palette.mid, palette.near) +
      mist(
        [
          [10, 188, 90],
          [60, 198, 110],
          [230, 186, 60],
          [290, 198, 100],
        ],
        palette.glint,
        8,
        0.9,
      ) +
      balloon(188, 110, 80, [INK.carica2, INK.sulphur2, INK.mist0], palette.dark) +
      balloon(300, 84, 46, [INK.lake2, INK.mist0, INK.carica2], palette.dark) +
      balloon(86, 146, 44, [INK.sulphur2, INK.forest2, INK.mist0], palette.dark) +
      balloon(356, 150, 26, [INK.carica2, INK.mist0, INK.lake2], palette.dark) +
      stroke('M188 162L196 262M300 114L268 260M86 174L134 262M356 168L330 256', palette.dark, 1.5) +
      fill('M0 226Q100 206 210 224T400 214V300H0Z', INK.forest1) +
      fill('M0 242Q110 224 220 240T400 230V300H0Z', INK.forest2) +
      stroke('M0 234Q104 215 214 232T400 222', INK.leaf, 2) +
      fill('M0 268Q100 252 200 262T400 256V300H0Z', palette.dark) +
      fill(
        'M120 264v-14q0-4 4-4t4 4v14ZM134 266v-16q0-4 4-4t4 4v16ZM190 268v-16q0-4 4-4t4 4v16ZM204 268v-13q0-4 4-4t4 4v13ZM262 266v-15q0-4 4-4t4 4v15ZM326 262v-14q0-4 4-4t4 4v14Z',
        palette.dark,
      ) +
      `<g fill="${palette.dark}"><circle cx="124" cy="241" r="4"/><circle cx="138" cy="241" r="4"/><circle cx="194" cy="243" r="4"/><circle cx="208" cy="247" r="3.5"/><circle cx="266" cy="246" r="4"/><circle cx="330" cy="243" r="4"/></g>`
    );
  },
};

/** A paper balloon with stripes and one band; s is its size. */
function balloon(x: number, y: number, s: number, paper: Paper, mouth: string): string {
  const [body, stripe, band] = paper;
  const w = round(s * 0.62);
  const e = round(s * 0.22);
  const shoulder = Math.trunc(x + w * 1.5);
  const top = y - s;
  const base = y + round(s * 0.62);
  const right = `M${x} ${top}C${shoulder} ${top} ${x + w} ${y + round(s * 0.3)} ${x + e} ${base}`;
  const left = `C${x - w} ${y + round(s * 0.3)} ${x - round(w * 1.5)} ${top} ${x} ${top}Z`;
  const stripeRight = `H${round(x + e * 0.4)}C${round(x + w * 0.5)} ${y + round(s * 0.2)} ${round(x + w * 0.6)} ${y - round(s * 0.8)} ${x} ${top}Z`;
  const stripeLeft = `M${x} ${top}C${round(x - w * 0.6)} ${y - round(s * 0.8)} ${round(x - w * 0.5)} ${y + round(s * 0.2)} ${round(x - e * 0.4)} ${base}h-${round(e * 0.3)}C${round(x - w * 0.95)} ${y + round(s * 0.1)} ${round(x - w * 1.05)} ${y - round(s * 0.8)} ${x} ${top}Z`;
  return (
    fill(`${right}H${x - e}${left}`, body) +
    fill(right + stripeRight + stripeLeft, stripe) +
    stroke(
      `M${round(x - w * 0.93)} ${y - round(s * 0.32)}q${round(w * 0.93)} ${round(s * 0.22)} ${round(w * 1.86)} 0`,
      band,
      round(s * 0.1),
    ) +
    stroke(`M${x - e} ${base}h${2 * e}`, mouth, round(s * 0.08))
  );
}
