import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { listTiles, type TilePlace } from '../../src/domain/geo/tiles.ts';
import type { Bounds } from '../../src/domain/geo/types.ts';

/** PMTiles files (version 3) whose every tile is land from edge to edge. */
const HEADER_BYTES = 127;
const VECTOR_TILE = 1;
const NO_COMPRESSION = 1;
const GZIP = 2;

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
}

const zigzag = (value: number): number => (value << 1) ^ (value >> 31);
const field = (id: number, bytes: readonly number[]): number[] => [
  ...varint((id << 3) | 2),
  ...varint(bytes.length),
  ...bytes,
];
const text = (value: string): number[] => [...Buffer.from(value)];
const sumLengths = (parts: readonly Buffer[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);

/** One layer `earth` whose polygon is the whole tile, and one without features that only weighs. */
function makeVectorTile(padding: string): Buffer {
  const size = 4096;
  const steps = [size, 0, 0, size, -size, 0].map(zigzag);
  const commands = [9, 0, 0, (3 << 3) | 2, ...steps, 15].flatMap(varint);
  const feature = [...varint(3 << 3), 3, ...field(4, commands)];
  const earth = [...varint(15 << 3), 2, ...field(1, text('earth')), ...field(2, feature)];
  const extent = [...varint(5 << 3), ...varint(size)];
  const weight = [...varint(15 << 3), 2, ...field(1, text('weight'))];
  const value = field(4, field(1, text(padding)));
  const tile = field(3, [...earth, ...extent]);
  return Buffer.from(padding ? [...tile, ...field(3, [...weight, ...value, ...extent])] : tile);
}

interface Directory {
  readonly ids: readonly number[];
  readonly lengths: readonly number[];
  /** Where the first entry begins; the others follow each other. */
  readonly from?: number;
  /** 1 for tiles, 0 for leaves. */
  readonly run?: 0 | 1;
}

function makeDirectory({ ids, lengths, from = 0, run = 1 }: Directory): Buffer {
  const steps = ids.map((id, i) => id - (ids[i - 1] ?? 0));
  const offsets = ids.map((_, i) => (i === 0 ? from + 1 : 0));
  const runs = ids.map(() => run);
  return Buffer.from([ids.length, ...steps, ...runs, ...lengths, ...offsets].flatMap(varint));
}

/** Compressed in form alone: a tile keeps its weight. */
const pack = (bytes: Buffer): Buffer => gzipSync(bytes, { level: 0 });
const keep = (bytes: Buffer): Buffer => bytes;

const LEAF_ENTRIES = 8;

/** The directories of tiles: one, or a root over leaves as in large files. */
function makeDirectories(
  ids: readonly number[],
  lengths: readonly number[],
  isPacked: boolean,
): { root: Buffer; leaves: Buffer } {
  if (!isPacked) return { root: makeDirectory({ ids, lengths }), leaves: Buffer.alloc(0) };
  const starts = ids.flatMap((_, i) => (i % LEAF_ENTRIES === 0 ? [i] : []));
  const leaves = starts.map((start) => {
    const end = start + LEAF_ENTRIES;
    const from = lengths.slice(0, start).reduce((sum, length) => sum + length, 0);
    return pack(
      makeDirectory({ ids: ids.slice(start, end), lengths: lengths.slice(start, end), from }),
    );
  });
  const root = makeDirectory({
    ids: starts.map((start) => ids[start] ?? 0),
    lengths: leaves.map(({ length }) => length),
    run: 0,
  });
  return { root: pack(root), leaves: Buffer.concat(leaves) };
}

function makeArchive(
  places: readonly TilePlace[],
  toPadding: (id: number) => string,
  isPacked = false,
): Buffer {
  const wrap = isPacked ? pack : keep;
  const ids = places.map(({ z, x, y }) => zxyToTileId(z, x, y)).sort((a, b) => a - b);
  const tiles = ids.map((id) => wrap(makeVectorTile(toPadding(id))));
  const lengths = tiles.map(({ length }) => length);
  const { root, leaves } = makeDirectories(ids, lengths, isPacked);
  const metadata = wrap(Buffer.from('{}'));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  let at = HEADER_BYTES;
  const sections = [root.length, metadata.length, leaves.length, sumLengths(tiles)];
  sections.forEach((length, i) => {
    header.writeBigUInt64LE(BigInt(at), 8 + 16 * i);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * i);
    at += length;
  });
  for (let i = 0; i < 3; i += 1) header.writeBigUInt64LE(BigInt(ids.length), 72 + 8 * i);
  const zooms = places.map(({ z }) => z);
  const compression = isPacked ? GZIP : NO_COMPRESSION;
  const kind = [1, compression, compression, VECTOR_TILE];
  Buffer.from([...kind, Math.min(...zooms), Math.max(...zooms)]).copy(header, 96);
  [-180e7, -85e7, 180e7, 85e7].forEach((degrees, i) => header.writeInt32LE(degrees, 102 + 4 * i));
  return Buffer.concat([header, root, metadata, leaves, ...tiles]);
}

/** A file with one tile of zoom 1: land that fills the south-east quarter of the world. */
export function makePmtiles(): Buffer {
  return makeArchive([{ z: 1, x: 1, y: 1 }], () => '');
}

/**
 * A file of a whole region that is much larger than the part of a pack: every tile from zoom 5 to `deepest`, each of
 * about 20 KB. Files with another `mark` differ in every tile. A packed one is as the usual tools write large files:
 * compressed, with leaf directories.
 */
export function makeRegionPmtiles(
  bounds: Bounds,
  deepest: number,
  mark = 'a',
  isPacked = false,
): Buffer {
  const zooms = Array.from({ length: deepest - 4 }, (_, i) => i + 5);
  const places = zooms.flatMap((z) => [...listTiles(bounds, z)]);
  const toPadding = (id: number) => `${mark}${id} `.repeat(3000).slice(0, 20_000);
  return makeArchive(places, toPadding, isPacked);
}
