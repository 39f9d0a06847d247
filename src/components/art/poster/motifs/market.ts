import { ROUND_CAPS, farRidge, fill, knots, mist, round, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';
import { volcano } from '../volcano.ts';

/** Market stall: awning, coffee, baskets. */
export const market: Motif = {
  salt: 'pasar',
  palettes: ['dawn', 'mist'],
  draw(palette, random) {
    const red = strips(0);
    const white = strips(1);
    return (
      sky(palette, random, 200) +
      sun(palette, 322, 60, 28) +
      farRidge(palette, knots(random, 190, 60)) +
      volcano(66, 84, 210, 110, 6, palette.mid, palette.near) +
      mist(
        [
          [10, 178, 60],
          [20, 188, 90],
          [318, 170, 60],
          [330, 180, 70],
        ],
        palette.glint,
        7,
        0.9,
      ) +
      fill('M0 206Q100 196 200 202T400 198V300H0Z', INK.forest2) +
      fill('M92 130h8v132h-8ZM300 130h8v132h-8Z', INK.stone3) +
      fill('M100 130H300V226H100Z', palette.dark) +
      fill('M112 170h56v4h-56ZM232 168h56v4h-56Z', INK.carica1) +
      fill(
        'M118 154h10v16h-10ZM132 150h12v20h-12ZM148 156h12v14h-12ZM238 152h12v16h-12ZM256 148h10v20h-10ZM272 154h10v14h-10Z',
        INK.stone1,
      ) +
      fill('M172 226q-2-40 10-48h36q12 8 10 48Z', INK.lake2) +
      fill('M204 178h14q12 8 10 48h-18Z', INK.lake3) +
      `<circle cx="200" cy="160" r="16" fill="${INK.carica1}"/>` +
      fill('M178 158q22-22 44 0q-22-8-44 0Z', INK.sulphur2) +
      fill('M184 178h32l-6 48h-20Z', INK.mist0) +
      fill(red.slope, INK.carica2) +
      fill(white.slope, INK.mist0) +
      fill(red.edge, INK.carica3) +
      fill(white.edge, INK.mist1) +
      fill('M84 222H316v12H84Z', INK.stone1) +
      fill('M90 234H310v44H90Z', INK.lake3) +
      stroke('M90 248H310M90 262H310', INK.lake2, 2) +
      fill('M110 222l6-20h20l6 20Z', INK.mist0) +
      fill('M118 202h16l-3 12h-10Z', INK.carica3) +
      stroke('M126 200q-8-8 0-16t0-14', INK.mist0, 4, ROUND_CAPS) +
      fill('M256 222q-2-20 14-20h16q14 0 12 20Z', INK.sulphur2) +
      fill('M260 204q8-14 18-4q10-8 14 4Z', INK.forest1) +
      sack(40, 284, 62) +
      fill('M52 250q4-14 22-14q18 0 22 14Z', INK.carica3) +
      sack(298, 288, 70) +
      fill('M312 248q6-16 24-16q20 0 26 16Z', INK.forest1) +
      `<g fill="${INK.carica2}"><circle cx="322" cy="240" r="7"/><circle cx="338" cy="236" r="8"/><circle cx="352" cy="242" r="7"/></g>` +
      fill('M0 278Q100 270 200 278T400 274V300H0Z', palette.dark) +
      stroke('M188 142v16M250 144v10M150 144v10', INK.stone1, 2) +
      `<g fill="${INK.sulphur2}"><circle cx="150" cy="158" r="5"/><circle cx="250" cy="158" r="5"/></g>`
    );
  },
};

/** Every second strip of the awning, upper slope and hanging edge. */
function strips(first: 0 | 1): { slope: string; edge: string } {
  const columns = [0, 1, 2, 3, 4, 5, 6].filter((i) => i % 2 === first);
  const slope = columns.map(
    (i) => `M${round(104 + i * 27.4)} 70h27.4L${110 + i * 36} 118H${74 + i * 36}Z`,
  );
  const edge = columns.map((i) => `M${74 + i * 36} 118h36v24q-18 22-36 0Z`);
  return { slope: slope.join(''), edge: edge.join('') };
}

/** An open sack of size s. */
function sack(x: number, y: number, s: number): string {
  const mouth = `q${round(s * 0.22)} ${round(s * 0.12)} ${round(s * 0.12)} ${round(s * 0.62)}Z`;
  return (
    fill(
      `M${x} ${y}q-${round(s * 0.1)}-${round(s * 0.5)} ${round(s * 0.12)}-${round(s * 0.62)}h${round(s * 0.76)}${mouth}`,
      INK.sulphur1,
    ) +
    fill(
      `M${x + round(s * 0.5)} ${y}q${round(s * 0.2)}-${round(s * 0.3)} ${round(s * 0.06)}-${round(s * 0.62)}h${round(s * 0.32)}${mouth}`,
      INK.carica1,
    )
  );
}
