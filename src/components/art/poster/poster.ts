import { PALETTES } from './inks.ts';
import type { PaletteName } from './inks.ts';
import type { Motif } from './motif.ts';
import { MOTIFS } from './motifs.ts';
import type { PosterKind } from './motifs.ts';
import { seedRandom } from './random.ts';

export interface PosterOptions {
  kind: PosterKind;
  /** The slug of the place: the same slug always gives the same poster. */
  seed: string;
  /** Default: the kind's own palette, or what `choosePalette` gave. */
  palette?: PaletteName | undefined;
  /** Default: by seed. */
  flip?: boolean | undefined;
  /** CSS class of the root element. */
  className?: string | undefined;
}

/** Draws a poster cover: an SVG of at most 4,096 bytes, flat inks only, no ids and no text. */
export function renderPoster({ kind, seed, palette, flip, className }: PosterOptions): string {
  const motif: Motif = MOTIFS[kind];
  const drawing = motif.draw(
    PALETTES[palette ?? choosePalette(kind, seed)],
    seedRandom(motif.salt + seed),
  );
  const isFlipped = flip ?? seedRandom(`cermin${motif.salt}${seed}`)() < 0.5;
  const content = isFlipped ? `<g transform="matrix(-1 0 0 1 400 0)">${drawing}</g>` : drawing;
  const classAttribute = className ? ` class="${className}"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice" aria-hidden="true"${classAttribute}>${content}</svg>`;
}

/** A poster beside which another one stands in a list. */
export interface PosterNeighbour {
  kind: PosterKind;
  palette: PaletteName;
}

/**
 * The palette of a poster: by seed from those that suit the kind. When the neighbour in a list has
 * the same kind and palette, the next one.
 */
export function choosePalette(
  kind: PosterKind,
  seed: string,
  neighbour?: PosterNeighbour,
): PaletteName {
  const { palettes, salt }: Motif = MOTIFS[kind];
  const index = Math.floor(seedRandom(`palet${salt}${seed}`)() * palettes.length);
  const palette = palettes[index] ?? palettes[0];
  const isTaken = neighbour?.kind === kind && neighbour.palette === palette;
  return isTaken ? (palettes[(index + 1) % palettes.length] ?? palette) : palette;
}
