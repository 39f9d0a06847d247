import { zxyToTileId } from 'pmtiles';
import { listTiles, type TilePlace } from '../../src/domain/geo/tiles.ts';
import type { Bounds } from '../../src/domain/geo/types.ts';

/** PMTiles files (version 3) whose every tile is land from edge to edge. */
const HEADER_BYTES = 127;
const VECTOR_TILE = 1;
const NO_COMPRESSION = 1;

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

function makeDirectory(ids: readonly number[], lengths: readonly number[]): Buffer {
  const steps = ids.map((id, i) => id - (ids[i - 1] ?? 0));
  const offsets = ids.map((_, i) => (i === 0 ? 1 : 0));
  const runs = ids.map(() => 1);
  return Buffer.from([ids.length, ...steps, ...runs, ...lengths, ...offsets].flatMap(varint));
}

function makeArchive(places: readonly TilePlace[], toPadding: (id: number) => string): Buffer {
  const ids = places.map(({ z, x, y }) => zxyToTileId(z, x, y)).sort((a, b) => a - b);
  const tiles = ids.map((id) => makeVectorTile(toPadding(id)));
  const directory = makeDirectory(
    ids,
    tiles.map(({ length }) => length),
  );
  const metadata = Buffer.from('{}');
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const metadataAt = HEADER_BYTES + directory.length;
  const tilesAt = metadataAt + metadata.length;
  const parts: [number, number][] = [
    [HEADER_BYTES, directory.length],
    [metadataAt, metadata.length],
    [tilesAt, 0],
    [tilesAt, sumLengths(tiles)],
  ];
  parts.forEach(([offset, length], i) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * i);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * i);
  });
  for (let i = 0; i < 3; i += 1) header.writeBigUInt64LE(BigInt(ids.length), 72 + 8 * i);
  const zooms = places.map(({ z }) => z);
  const kind = [1, NO_COMPRESSION, NO_COMPRESSION, VECTOR_TILE];
  Buffer.from([...kind, Math.min(...zooms), Math.max(...zooms)]).copy(header, 96);
  [-180e7, -85e7, 180e7, 85e7].forEach((degrees, i) => header.writeInt32LE(degrees, 102 + 4 * i));
  return Buffer.concat([header, directory, metadata, ...tiles]);
}

/** A file with one tile of zoom 1: land that fills the south-east quarter of the world. */
export function makePmtiles(): Buffer {
  return makeArchive([{ z: 1, x: 1, y: 1 }], () => '');
}

/**
 * A file of a whole region that is much larger than the part of a pack: every tile from zoom 5 to `deepest`, each of
 * about 20 KB. Files with another `mark` differ in every tile.
 */
export function makeRegionPmtiles(bounds: Bounds, deepest: number, mark = 'a'): Buffer {
  const zooms = Array.from({ length: deepest - 4 }, (_, i) => i + 5);
  const places = zooms.flatMap((z) => [...listTiles(bounds, z)]);
  return makeArchive(places, (id) => `${mark}${id} `.repeat(3000).slice(0, 20_000));
}
