import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LiveBase } from '../../domain/geo/live-data.ts';
import { canName, listNamed } from '../../domain/offline/needs.ts';
import { MAP_BASE } from '../output/name-archive.ts';

/** Follows files to everything that they need. */
export type Expand = (files: Iterable<string>) => Promise<Set<string>>;

/** The chunk that draws PMTiles (src/islands/map/vector-tiles.ts). */
const VECTOR_TILES = /^_berkas\/vector-tiles\./;

/** True for a region whose detailed map is a file of vector tiles. */
async function hasVectorTiles(outDir: string): Promise<boolean> {
  const file = join(outDir, MAP_BASE);
  if (!existsSync(file)) return false;
  return (JSON.parse(await readFile(file, 'utf8')) as LiveBase).detail?.kind === 'pmtiles';
}

/**
 * Adds to files everything that they import or name in turn: chunks of scripts, also those that load on touch, fonts
 * of style sheets. What draws vector tiles is among them only where the region has such tiles. Hundreds of pages
 * name the same few files: each is followed once. What `later` names is left out, with what only it needs.
 */
export async function createExpander(outDir: string, later?: RegExp): Promise<Expand> {
  const hasTiles = await hasVectorTiles(outDir);
  const isLeftOut = (file: string) =>
    Boolean(later?.test(file)) || (!hasTiles && VECTOR_TILES.test(file));
  const named = new Map<string, readonly string[]>();
  const listOf = async (file: string) => {
    const known = named.get(file);
    if (known) return known;
    const found = canName(file) ? listNamed(await readFile(join(outDir, file), 'utf8')) : [];
    named.set(file, found);
    return found;
  };
  return async (files) => {
    const all = new Set<string>();
    const open = [...files];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (all.has(file) || isLeftOut(file) || !existsSync(join(outDir, file))) continue;
      all.add(file);
      open.push(...(await listOf(file)));
    }
    return all;
  };
}
