/** A WebP as the list of its chunks (RFC 9649). */
export interface WebpPart {
  readonly name: string;
  readonly data: Buffer;
}

const HEADER = 12;
/** Flags of the chunk VP8X. */
const FLAGS = { icc: 0x20, alpha: 0x10, exif: 0x08, xmp: 0x04, animation: 0x02 };

/** Takes a WebP apart. Throws a RangeError on a broken one. */
export function splitWebp(file: Buffer): WebpPart[] {
  const end = Math.min(file.length, 8 + file.readUInt32LE(4));
  const parts: WebpPart[] = [];
  let at = HEADER;
  while (at + 8 <= end) {
    const length = file.readUInt32LE(at + 4);
    if (at + 8 + length > file.length) throw new RangeError(`The chunk at byte ${at} is cut off.`);
    const name = file.toString('latin1', at, at + 4);
    parts.push({ name, data: file.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return parts;
}

function find(parts: readonly WebpPart[], name: string): WebpPart | undefined {
  return parts.find((part) => part.name === name);
}

/** Width and height in pixels and whether the picture is see-through, out of its own first bytes. */
function readFrame(parts: readonly WebpPart[]): { width: number; height: number; flags: number } {
  const lossy = find(parts, 'VP8 ')?.data;
  if (lossy)
    return {
      width: lossy.readUInt16LE(6) & 0x3fff,
      height: lossy.readUInt16LE(8) & 0x3fff,
      flags: find(parts, 'ALPH') ? FLAGS.alpha : 0,
    };
  const bits = find(parts, 'VP8L')?.data.readUInt32LE(1);
  if (bits === undefined) throw new RangeError('A WebP without one still picture.');
  return {
    width: (bits & 0x3fff) + 1,
    height: ((bits >>> 14) & 0x3fff) + 1,
    flags: (bits >>> 28) & 1 ? FLAGS.alpha : 0,
  };
}

function writeHead(parts: readonly WebpPart[]): WebpPart {
  const { width, height, flags } = readFrame(parts);
  const data = Buffer.alloc(10);
  const icc = find(parts, 'ICCP') ? FLAGS.icc : 0;
  data.writeUInt8(flags | icc | FLAGS.exif | FLAGS.xmp, 0);
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return { name: 'VP8X', data };
}

function writePart({ name, data }: WebpPart): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** The picture of one WebP with the notes of another; a moving one is refused with a RangeError. */
export function joinWebp(picture: readonly WebpPart[], notes: readonly WebpPart[]): Buffer {
  const select = (parts: readonly WebpPart[], names: readonly string[]) =>
    names.flatMap((name) => find(parts, name) ?? []);
  const body = [
    writeHead(picture),
    ...select(picture, ['ICCP', 'ALPH', 'VP8 ', 'VP8L']),
    ...select(notes, ['EXIF', 'XMP ']),
  ].map(writePart);
  const chunks = Buffer.concat(body);
  const head = Buffer.alloc(HEADER);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(chunks.length + 4, 4);
  head.write('WEBP', 8, 'latin1');
  return Buffer.concat([head, chunks]);
}
