import { inflateRawSync } from 'node:zlib';

/** One file in a ZIP. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;

function findEnd(zip: Buffer): number {
  for (let at = zip.length - 22; at >= 0; at--) if (zip.readUInt32LE(at) === END) return at;
  throw new Error('This is no ZIP: it has no end of its directory.');
}

function readContent(zip: Buffer, at: number, size: number, method: number): Buffer {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed);
}

/** Every file of a ZIP, by its central directory (APPNOTE 4.3.12); names and contents as they are stored. */
export function unzip(zip: Buffer): ZipEntry[] {
  const end = findEnd(zip);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let nth = 0; nth < zip.readUInt16LE(end + 10); nth++) {
    if (zip.readUInt32LE(at) !== DIRECTORY) throw new Error(`The ZIP's entry ${nth} is broken.`);
    const [nameSize = 0, extraSize = 0, noteSize = 0] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    );
    const name = zip.subarray(at + 46, at + 46 + nameSize).toString('utf8');
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const content = readContent(zip, zip.readUInt32LE(at + 42), size, method);
    entries.push({ name, content });
    at += 46 + nameSize + extraSize + noteSize;
  }
  return entries;
}

/** Whether these bytes begin as a ZIP does: also a docx. */
export function isZip(content: Buffer): boolean {
  return content.length > 22 && content.readUInt32LE(0) === 0x04034b50;
}
