import { crc32 } from 'node:zlib';

/** A PNG as the list of its chunks (PNG, third edition), each with its length and check sum. */
export interface PngPart {
  readonly name: string;
  readonly bytes: Buffer;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length, name and check sum around the data of a chunk. */
const AROUND = 12;

/** What the picture looks like. Texts, times, notes of programs and animation are none of it. */
const PICTURE = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'pHYs',
];

/** Takes a PNG apart, up to its end. Throws a RangeError on a broken one. */
export function splitPng(file: Buffer): PngPart[] {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new RangeError('This is no PNG.');
  const parts: PngPart[] = [];
  let at = SIGNATURE.length;
  for (;;) {
    const end = at + AROUND + file.readUInt32BE(at);
    if (end > file.length) throw new RangeError(`The chunk at byte ${at} is cut off.`);
    const name = file.toString('latin1', at + 4, at + 8);
    parts.push({ name, bytes: file.subarray(at, end) });
    if (name === 'IEND') return parts;
    at = end;
  }
}

/** Uncompressed international text without a language, under the name that XMP has in a PNG. */
function writeXmp(xmp: string): Buffer {
  const body = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmp}`);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The picture of one PNG with the EXIF of another and with XMP, right behind its header. */
export function joinPng(
  picture: readonly PngPart[],
  notes: readonly PngPart[],
  xmp: string,
): Buffer {
  const [head, ...rest] = picture.filter(({ name }) => PICTURE.includes(name));
  const exif = notes.filter(({ name }) => name === 'eXIf');
  const toBytes = (parts: readonly (PngPart | undefined)[]) =>
    parts.flatMap((part) => part?.bytes ?? []);
  return Buffer.concat([SIGNATURE, ...toBytes([head, ...exif]), writeXmp(xmp), ...toBytes(rest)]);
}
