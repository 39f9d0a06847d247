import { ROUND_CAPS, fill, round, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';
import { volcano } from '../volcano.ts';

/** Sunrise above a sea of cloud. */
export const summit: Motif = {
  salt: 'puncak',
  palettes: ['dawn'],
  draw(palette, random) {
    return (
      sky(palette, random, 170) +
      sun(palette, 200, 140, 50) +
      stroke(rays(), palette.sun, 3, ROUND_CAPS + ' opacity=".55"') +
      volcano(86, 96, 190, 90, 5, palette.far, '#b96c45') +
      volcano(322, 112, 190, 84, 5, palette.far, '#b96c45') +
      fill(
        'M0 166q14-16 32-6q16-18 42-4q22-16 44 0q20-12 38 2q22-18 50-2q18-14 38 0q24-18 48 0q20-14 40 2q16-14 34-4q18-10 34 6V300H0Z',
        '#f4b26c',
      ) +
      volcano(214, 152, 230, 92, 6, INK.lake2, palette.mid) +
      fill(
        'M0 204q20-18 44-4q20-18 46 0q24-16 50 0q22-14 40 2q24-18 54-2q20-14 42 2q22-18 46-2q22-14 40 0q20-12 38 4V300H0Z',
        INK.mist0,
      ) +
      fill('M0 230Q60 214 116 232Q196 258 260 240Q330 220 400 232V300H0Z', palette.near) +
      fill('M0 254Q90 232 160 258T330 256Q370 244 400 252V300H0Z', palette.dark) +
      fill('M104 240l22-34l24 40Z', INK.carica2) +
      fill('M126 206l24 40l-14-3Z', INK.carica3) +
      fill('M120 242l6-22l8 24Z', INK.sulphur1) +
      fill('M292 236v-18q0-3 3-3q3 0 3 3v18ZM304 236v-14q0-3 3-3q3 0 3 3v14Z', palette.dark) +
      `<circle cx="295" cy="210" r="4" fill="${palette.dark}"/><circle cx="307" cy="215" r="3.5" fill="${palette.dark}"/>`
    );
  },
};

/** Thirteen rays, long and short, over the upper half of the sun. */
function rays(): string {
  return Array.from({ length: 13 }, (_, i) => {
    const angle = Math.PI * (1 + i / 12);
    const at = (radius: number) =>
      `${round(200 + radius * Math.cos(angle))} ${round(140 + radius * Math.sin(angle))}`;
    return `M${at(76)}L${at(i % 2 ? 230 : 120)}`;
  }).join('');
}
