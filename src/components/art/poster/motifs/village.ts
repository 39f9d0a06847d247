import { bush, fill, mist, pine, round, sky, stroke, sun } from '../brush.ts';
import { INK } from '../inks.ts';
import type { Motif } from '../motif.ts';

type Roof = readonly [lit: string, shade: string];
const TILE: Roof = [INK.carica2, INK.carica3];
const SULPHUR: Roof = [INK.sulphur2, '#c8901c'];
const LAKE: Roof = [INK.lake2, INK.lake3];

/** Roofs climbing a terraced slope. */
export const village: Motif = {
  salt: 'desa',
  palettes: ['mist', 'lake', 'dawn'],
  draw(palette, random) {
    return (
      sky(palette, random, 150) +
      sun(palette, 326, 60, 26) +
      fill('M0 150Q90 44 180 66Q290 96 400 150V300H0Z', palette.far) +
      fill('M0 170Q60 92 168 98Q300 104 400 176V300H0Z', palette.mid) +
      stroke(
        'M10 170Q70 108 168 112Q290 118 392 182M18 180Q80 124 168 127Q282 134 380 190M26 190Q92 140 168 142Q270 150 366 198',
        palette.glint,
        3,
      ) +
      mist(
        [
          [-6, 124, 70],
          [10, 134, 50],
          [330, 130, 80],
          [300, 140, 60],
        ],
        INK.mist0,
        7,
        0.9,
      ) +
      fill('M0 214Q90 160 190 158Q310 160 400 214V300H0Z', palette.near) +
      house(176, 128, 38, TILE, palette.near) +
      house(132, 154, 42, LAKE, palette.near) +
      house(222, 152, 44, SULPHUR, palette.near) +
      fill(pine(118, 164, 40) + pine(278, 166, 44), palette.dark) +
      house(84, 188, 50, TILE, palette.near) +
      house(160, 186, 52, SULPHUR, palette.near) +
      house(244, 188, 54, TILE, palette.near) +
      fill(bush(60, 204, 18) + bush(216, 208, 14) + bush(304, 208, 20), INK.forest1) +
      fill('M0 246Q120 216 210 224T400 240V300H0Z', INK.forest2) +
      stroke(
        'M0 258Q120 228 210 236T400 252M0 270Q120 241 212 249T400 265M0 283Q124 255 216 263T400 279',
        palette.glint,
        3,
      ) +
      fill('M196 224q-12 22 6 36q20 16-6 40h26q22-26 0-44q-14-14-6-30Z', INK.sulphur1) +
      fill(bush(-8, 292, 40) + bush(336, 290, 42) + 'M0 288H400V300H0Z', palette.dark)
    );
  },
};

/** A hipped roof over a white wall with its right half in shade. */
function house(x: number, y: number, w: number, roof: Roof, openings: string): string {
  const [lit, shade] = roof;
  const wall = fill(`M${x + 4} ${y}h${w - 4}v${round(w * 0.42)}h-${w - 4}Z`, INK.mist0);
  const wallShade = fill(
    `M${x + round(w * 0.55)} ${y}h${round(w * 0.45)}v${round(w * 0.42)}h-${round(w * 0.45)}Z`,
    INK.stone1,
  );
  const slope = fill(
    `M${x - 2} ${y}l${round(w * 0.3)} -${round(w * 0.4)}h${round(w * 0.52)}l${round(w * 0.28)} ${round(w * 0.4)}Z`,
    lit,
  );
  const hip = fill(
    `M${x + round(w * 0.55)} ${y}l-${round(w * 0.1)} -${round(w * 0.4)}h${round(w * 0.36)}l${round(w * 0.28)} ${round(w * 0.4)}Z`,
    shade,
  );
  const door = `M${x + round(w * 0.2)} ${y + round(w * 0.14)}h${round(w * 0.17)}v${round(w * 0.28)}h-${round(w * 0.17)}Z`;
  const window = `M${x + round(w * 0.68)} ${y + round(w * 0.12)}h${round(w * 0.16)}v${round(w * 0.14)}h-${round(w * 0.16)}Z`;
  return wall + wallShade + slope + hip + fill(door + window, openings);
}
