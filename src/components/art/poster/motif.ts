import type { Palette, PaletteName } from './inks.ts';

export type Point = readonly [x: number, y: number];

/** The next number between 0 and 1 of a seeded row. */
export type Random = () => number;

/** What a poster shows. The shapes are fixed; light and ridges change with the seed. */
export interface Motif {
  /** Part of every seed of this motif: another word redraws all its posters. */
  salt: string;
  /** The palettes that suit it, its own first. */
  palettes: readonly [PaletteName, ...PaletteName[]];
  /** Everything inside the frame of 400 × 300; the subject stays in x 100–300, y 65–235. */
  draw(palette: Palette, random: Random): string;
}
