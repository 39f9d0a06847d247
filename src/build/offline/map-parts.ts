import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import type { LiveBase } from '../../domain/geo/live-data.ts';
import { countTiles, listTiles } from '../../domain/geo/tiles.ts';
import { toBounds } from '../../domain/geo/topology.ts';
import type { Bounds } from '../../domain/geo/types.ts';
import {
  BLOCK_BYTES,
  isArchive,
  listBlocks,
  selectBlocks,
  toBlockPath,
  toBlockRange,
} from '../../domain/offline/blocks.ts';
import { EVERYTHING, toAreaPacks } from '../../domain/offline/marks.ts';
import type { PackFile } from '../../domain/offline/packs.ts';
import { FileSource } from '../content/read-archive.ts';
import { MAP_BASE } from '../output/name-archive.ts';

/** What the detailed map may add to a pack. */
const MOST_BYTES = 3 * 1024 * 1024;

/** More tiles never fit, however small they are. */
const MOST_TILES = 4096;

/** Reads an archive as the live map will, with the same library, and notes every block that was read. */
class NotingSource extends FileSource {
  #blocks = new Set<number>();

  override async getBytes(offset: number, length: number): Promise<{ data: ArrayBuffer }> {
    const { data } = await super.getBytes(offset, length);
    for (const block of listBlocks({ from: offset, to: offset + data.byteLength - 1 }))
      this.#blocks.add(block);
    return { data };
  }

  /** The blocks that were read since the last time. */
  takeBlocks(): number[] {
    const blocks = [...this.#blocks];
    this.#blocks = new Set();
    return blocks;
  }
}

/** The blocks with which an archive shows some bounds: header, directories and tiles, as deep as the weight allows. */
async function planPart(file: FileHandle, bounds: Bounds): Promise<number[]> {
  const source = new NotingSource(file);
  const archive = new PMTiles(source);
  const { minZoom, maxZoom } = await archive.getHeader();
  const parts: number[][] = [];
  for (let z = minZoom; z <= maxZoom && countTiles(bounds, z) <= MOST_TILES; z += 1) {
    for (const tile of listTiles(bounds, z)) await archive.getZxy(z, tile.x, tile.y);
    parts.push(source.takeBlocks());
    if (new Set(parts.flat()).size * BLOCK_BYTES > MOST_BYTES) break;
  }
  return selectBlocks(parts, MOST_BYTES);
}

async function toBlockFile(file: FileHandle, archive: string, block: number): Promise<PackFile> {
  const { from } = toBlockRange(block);
  const { buffer, bytesRead } = await file.read(new Uint8Array(BLOCK_BYTES), 0, BLOCK_BYTES, from);
  const hash = createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex');
  return [toBlockPath(archive, block), hash, bytesRead];
}

/** The pack of each area with its bounds, and that of everything with those of the region. */
function listAreas({ bounds, districts }: LiveBase): [id: string, bounds: Bounds][] {
  const areas = districts.flatMap(({ code, polygons }) =>
    toAreaPacks([code]).map((id): [string, Bounds] => [id, toBounds(polygons)]),
  );
  return [...areas, [EVERYTHING, bounds]];
}

/**
 * What each pack holds of the detailed map: blocks of the region's own PMTiles file. Empty when the detailed map
 * comes from another server, whose tiles are never stored.
 */
export async function listMapParts(
  outDir: string,
  base: string,
): Promise<ReadonlyMap<string, readonly PackFile[]>> {
  const map = join(outDir, MAP_BASE);
  if (!existsSync(map)) return new Map();
  const live = JSON.parse(await readFile(map, 'utf8')) as LiveBase;
  const archive = live.detail?.url.startsWith(base) ? live.detail.url.slice(base.length) : '';
  if (!isArchive(archive) || !existsSync(join(outDir, archive))) return new Map();
  const file = await open(join(outDir, archive));
  try {
    const parts = new Map<string, PackFile[]>();
    for (const [id, bounds] of listAreas(live)) {
      const blocks = await planPart(file, bounds);
      parts.set(id, await Promise.all(blocks.map((block) => toBlockFile(file, archive, block))));
    }
    return parts;
  } finally {
    await file.close();
  }
}
