/** A PMTiles file (version 3) with one vector tile of zoom 1: land that fills the south-east quarter of the world. */
const HEADER_BYTES = 127;
const TILE_ID = 3;
const ZOOM = 1;
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

/** One layer `earth` whose polygon is the whole tile. */
function makeVectorTile(): number[] {
  const size = 4096;
  const steps = [size, 0, 0, size, -size, 0].map(zigzag);
  const commands = [9, 0, 0, (3 << 3) | 2, ...steps, 15].flatMap(varint);
  const feature = [...varint(3 << 3), 3, ...field(4, commands)];
  const layer = [...varint(15 << 3), 2, ...field(1, text('earth')), ...field(2, feature)];
  return field(3, [...layer, ...varint(5 << 3), ...varint(size)]);
}

/** The file's bytes. */
export function makePmtiles(): Buffer {
  const tile = makeVectorTile();
  const directory = [1, TILE_ID, 1, tile.length, 1].flatMap(varint);
  const metadata = text('{}');
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const metadataAt = HEADER_BYTES + directory.length;
  const tilesAt = metadataAt + metadata.length;
  const parts: [number, number][] = [
    [HEADER_BYTES, directory.length],
    [metadataAt, metadata.length],
    [tilesAt, 0],
    [tilesAt, tile.length],
  ];
  parts.forEach(([offset, length], i) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * i);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * i);
  });
  for (let i = 0; i < 3; i += 1) header.writeBigUInt64LE(1n, 72 + 8 * i);
  Buffer.from([1, NO_COMPRESSION, NO_COMPRESSION, VECTOR_TILE, ZOOM, ZOOM]).copy(header, 96);
  [-180e7, -85e7, 180e7, 85e7].forEach((degrees, i) => header.writeInt32LE(degrees, 102 + 4 * i));
  return Buffer.concat([header, Buffer.from([...directory, ...metadata, ...tile])]);
}
