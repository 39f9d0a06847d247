import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../src/build/content/read-archive.ts';
import { listMapParts } from '../../src/build/offline/map-parts.ts';
import { MAP_BASE, nameArchive } from '../../src/build/output/name-archive.ts';
import type { LiveBase } from '../../src/domain/geo/live-data.ts';
import {
  BLOCK_BYTES,
  listBlocks,
  parseArchiveSize,
  parseBlockPath,
  parseRange,
  selectBlocks,
  toArchiveName,
  toBlockPath,
  toBlockRange,
} from '../../src/domain/offline/blocks.ts';
import { makeRegionPmtiles } from '../support/pmtiles.ts';

describe('Blocks of an archive', () => {
  it('are those in which a range lies, its last byte included', () => {
    expect(listBlocks({ from: 0, to: BLOCK_BYTES - 1 })).toEqual([0]);
    expect(listBlocks({ from: BLOCK_BYTES - 1, to: BLOCK_BYTES })).toEqual([0, 1]);
    expect(toBlockRange(2)).toEqual({ from: 2 * BLOCK_BYTES, to: 3 * BLOCK_BYTES - 1 });
  });

  it('have addresses that are read back, and names that say their size', () => {
    const archive = `data/peta/${toArchiveName('wilayah', '0123456789', 73400320)}`;
    expect(parseBlockPath(toBlockPath(archive, 17))).toEqual({ archive, block: 17 });
    expect(parseBlockPath(archive)).toBeUndefined();
    expect(parseArchiveSize(archive)).toBe(73400320);
    expect(parseArchiveSize('peta/wilayah.pmtiles')).toBeUndefined();
  });

  it('are asked for by ranges of one form', () => {
    expect(parseRange('bytes=0-16383')).toEqual({ from: 0, to: 16383 });
    for (const other of ['bytes=5-', 'bytes=-5', 'bytes=9-3', 'bytes=0-1,4-5', '', null])
      expect(parseRange(other)).toBeUndefined();
  });

  it('are chosen zoom by zoom, as long as the weight allows', () => {
    const parts = [
      [0, 1],
      [1, 4],
      [7, 8],
    ];
    expect(selectBlocks(parts, 9 * BLOCK_BYTES)).toEqual([0, 1, 4, 7, 8]);
    expect(selectBlocks(parts, 4 * BLOCK_BYTES)).toEqual([0, 1, 4]);
    expect(selectBlocks(parts, BLOCK_BYTES)).toEqual([]);
  });
});

describe('The part of the detailed map in a pack', () => {
  const bounds = { west: 110, south: -7.5, east: 110.4, north: -7.1 };
  const square = [
    [110.02, -7.2],
    [110.12, -7.2],
    [110.12, -7.12],
    [110.02, -7.2],
  ] as const;
  const file = makeRegionPmtiles(bounds, 14);
  let folder: string;
  let outDir: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pendopo-blocks-'));
    outDir = join(folder, 'out');
    mkdirSync(join(outDir, 'data/peta'), { recursive: true });
    mkdirSync(join(folder, 'map'));
    writeFileSync(join(folder, 'map/wilayah.pmtiles'), file);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function writeBase(url: string, kind: 'pmtiles' | 'raster' = 'pmtiles'): void {
    const live: LiveBase = {
      bounds,
      districts: [{ code: '99.01.01', name: 'A', polygons: [[square]] }],
      neighbours: [],
      relief: [],
      detail: { kind, url, attribution: 'Uji' },
    };
    writeFileSync(join(outDir, MAP_BASE), JSON.stringify(live));
  }

  const readBase = () => JSON.parse(readFileSync(join(outDir, MAP_BASE), 'utf8')) as LiveBase;

  it('is published under a name with hash and size, and its deepest zoom is said', async () => {
    writeBase('wilayah.pmtiles');
    const name = (await nameArchive(outDir, folder, '/hub/')) ?? '';
    const hash = createHash('sha256').update(file).digest('hex').slice(0, 10);
    expect(name).toBe(`data/peta/wilayah.${hash}.${file.length}.pmtiles`);
    expect(readBase().detail).toMatchObject({ url: `/hub/${name}`, maxZoom: 14 });
    expect(readFileSync(join(outDir, name)).equals(file)).toBe(true);
  });

  it('is within 3 MB, each block with its own hash; that of an area is a small piece', async () => {
    writeBase('wilayah.pmtiles');
    const name = (await nameArchive(outDir, folder, '/hub/')) ?? '';
    const parts = await listMapParts(outDir, '/hub/');
    expect([...parts.keys()]).toEqual(['area-99.01.01', 'everything']);
    for (const blocks of parts.values()) {
      const bytes = blocks.reduce((sum, [, , one]) => sum + one, 0);
      expect(bytes).toBeGreaterThan(BLOCK_BYTES);
      expect(bytes).toBeLessThanOrEqual(3 * 1024 * 1024);
      for (const [path, hash] of blocks) {
        const { archive = '', block = 0 } = parseBlockPath(path) ?? {};
        const { from, to } = toBlockRange(block);
        expect(archive).toBe(name);
        expect(
          createHash('sha256')
            .update(file.subarray(from, to + 1))
            .digest('hex'),
        ).toBe(hash);
      }
    }
  });

  it.each([
    ['another server', 'https://peta.example.org/wilayah.pmtiles', 'pmtiles'],
    ['tiles as pictures', 'https://ubin.example.org/{z}/{x}/{y}.png', 'raster'],
    ['a file that is not there', 'hilang.pmtiles', 'pmtiles'],
    ['a file outside of the folder', '../rahasia.pmtiles', 'pmtiles'],
  ] as const)('is empty for %s', async (_, url, kind) => {
    writeFileSync(join(folder, 'rahasia.pmtiles'), file);
    writeBase(url, kind);
    expect(await nameArchive(outDir, folder, '/hub/')).toBeUndefined();
    expect((await listMapParts(outDir, '/hub/')).size).toBe(0);
    expect(readdirSync(join(outDir, 'data/peta'))).toEqual(['dasar.json']);
  });
});

describe('A PMTiles file in the content folder', () => {
  const detail = { kind: 'pmtiles', url: 'wilayah.pmtiles' } as const;
  const bounds = { west: 109.7, south: -7.5, east: 110.1, north: -7.1 };
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pendopo-archive-'));
    mkdirSync(join(root, 'map'));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const put = (bytes: Buffer) => writeFileSync(join(root, 'map', detail.url), bytes);
  const read = async () => {
    const { path, problems } = await readArchive(root, detail);
    return { isUsed: path !== undefined, faults: problems.map(({ what }) => what) };
  };

  it('is used when it can be read', async () => {
    put(makeRegionPmtiles(bounds, 8, 'a'));
    expect(await read()).toEqual({ isUsed: true, faults: [] });
  });

  it('that is not there, cut off, or something else is named and not used', async () => {
    const broken = { isUsed: false, faults: ['berkas PMTiles rusak atau terpotong'] };
    expect((await read()).faults).toEqual(['berkas PMTiles tidak ada di folder map']);
    const whole = makeRegionPmtiles(bounds, 8, 'a');
    put(whole.subarray(0, whole.length - 10));
    expect(await read()).toEqual(broken);
    put(Buffer.from('bukan peta'));
    expect(await read()).toEqual(broken);
  });

  it('is not looked for when the settings name an address', async () => {
    const elsewhere = { kind: 'pmtiles', url: 'https://peta.example.org/a.pmtiles' } as const;
    expect(await readArchive(root, elsewhere)).toEqual({ problems: [] });
  });
});
