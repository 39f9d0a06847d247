import type { PaletteName } from './inks.ts';
import type { PosterKind } from './motifs.ts';
import { choosePalette, renderPoster } from './poster.ts';

/** A poster as a file, for lists: `<img loading="lazy" width="400" height="300">`. */
export interface PosterFile {
  /** The part of the address between `/gambar/poster/` and `.svg`. */
  name: string;
  /** From the root of the site, without its base. */
  path: string;
  svg: string;
}

/** Names the file of a poster; `palette` only where it differs from the seed's own. */
export function toPosterName(kind: PosterKind, seed: string, palette?: PaletteName): string {
  const own = choosePalette(kind, seed);
  return `${kind}-${seed}${palette && palette !== own ? `-${palette}` : ''}`;
}

/** The address of a poster's file, from the root of the site. */
export function toPosterPath(kind: PosterKind, seed: string, palette?: PaletteName): string {
  return `/gambar/poster/${toPosterName(kind, seed, palette)}.svg`;
}

/** A poster with its name, address and drawing. */
export function toPosterFile(kind: PosterKind, seed: string, palette?: PaletteName): PosterFile {
  return {
    name: toPosterName(kind, seed, palette),
    path: toPosterPath(kind, seed, palette),
    svg: renderPoster({ kind, seed, palette }),
  };
}

/** The files that a list may ask for: the seed's own palette, and the one beside an equal neighbour. */
export function planPosterFiles(kind: PosterKind, seed: string): PosterFile[] {
  const own = choosePalette(kind, seed);
  const other = choosePalette(kind, seed, { kind, palette: own });
  const palettes = own === other ? [own] : [own, other];
  return palettes.map((palette) => toPosterFile(kind, seed, palette));
}

/** Gives each poster of a list its palette, so that equal neighbours differ. */
export function planPosterRow<T extends { kind: PosterKind; seed: string }>(
  row: readonly T[],
): (T & { palette: PaletteName })[] {
  const planned: (T & { palette: PaletteName })[] = [];
  for (const item of row) {
    const palette = choosePalette(item.kind, item.seed, planned.at(-1));
    planned.push({ ...item, palette });
  }
  return planned;
}
