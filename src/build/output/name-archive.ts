import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readArchive } from '../content/read-archive.ts';
import type { LiveBase } from '../../domain/geo/live-data.ts';
import { toArchiveName } from '../../domain/offline/blocks.ts';

/** The file of the live map, as the pages name it. */
export const MAP_BASE = 'data/peta/dasar.json';

const HASH_LENGTH = 10;

/** Where the header of PMTiles 3 says it. */
const MAX_ZOOM_AT = 101;

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex').slice(0, HASH_LENGTH);
}

/** The deepest zoom of an archive, from its header: deeper, the map enlarges these tiles. */
async function readMaxZoom(file: string): Promise<number | undefined> {
  const handle = await open(file);
  const { buffer } = await handle
    .read(Buffer.alloc(1), 0, 1, MAX_ZOOM_AT)
    .finally(() => handle.close());
  return buffer[0];
}

/**
 * Publishes the PMTiles file of the region (`content/map/<name>.pmtiles`) under a name that carries its hash, and
 * tells it to the live map: what was stored of one version can never be taken for another.
 */
export async function nameArchive(
  outDir: string,
  contentRoot: string,
  base: string,
): Promise<string | undefined> {
  const map = join(outDir, MAP_BASE);
  const live = JSON.parse(await readFile(map, 'utf8')) as LiveBase;
  if (live.detail?.kind !== 'pmtiles') return undefined;
  const { path: file } = await readArchive(contentRoot, live.detail);
  if (!file) return undefined;
  const stem = basename(file, '.pmtiles');
  const { size } = await stat(file);
  const name = `${dirname(MAP_BASE)}/${toArchiveName(stem, await hashFile(file), size)}`;
  await copyFile(file, join(outDir, name));
  const maxZoom = live.detail.maxZoom ?? (await readMaxZoom(file));
  const detail = { ...live.detail, url: base + name, maxZoom };
  await writeFile(map, JSON.stringify({ ...live, detail }));
  return name;
}
