/** A JPEG as the list of its segments (ITU T.81, annex B); the scan's data belongs to its SOS segment. */
export interface JpegPart {
  readonly marker: number;
  readonly bytes: Buffer;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
/** Length of a JFIF header without a thumbnail, its marker included. */
const JFIF_LENGTH = 18;

/** Takes a JPEG apart, up to its end; what a camera hung behind that is left out. Throws a RangeError on a broken one. */
export function splitJpeg(file: Buffer): JpegPart[] {
  if (file[0] !== 0xff || file[1] !== SOI) throw new RangeError('A JPEG begins with FFD8.');
  const parts: JpegPart[] = [];
  let at = 2;
  for (;;) {
    if (file[at] !== 0xff) throw new RangeError(`No marker at byte ${at}.`);
    const marker = file.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return parts;
    const length = 2 + file.readUInt16BE(at + 2);
    const end = marker === SOS ? findScanEnd(file, at + length) : at + length;
    parts.push({ marker, bytes: file.subarray(at, end) });
    at = end;
  }
}

/** Data of a scan ends at a marker that is neither a stuffed zero nor a restart. */
function findScanEnd(file: Buffer, start: number): number {
  for (let at = file.indexOf(0xff, start); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  throw new RangeError('The scan has no end.');
}

/** Colour space, colour profile and the picture itself; without thumbnails. */
function isPicture({ marker, bytes }: JpegPart): boolean {
  const name = bytes.toString('latin1', 4, 16);
  if (marker === APP0) return name.startsWith('JFIF\0');
  if (marker === APP2) return name.startsWith('ICC_PROFILE\0');
  if (marker === APP14) return name.startsWith('Adobe');
  return marker !== COMMENT && (marker < APP0 || marker > APP15);
}

function withoutThumbnail({ marker, bytes }: JpegPart): Buffer {
  if (marker !== APP0) return bytes;
  const header = Buffer.from(bytes.subarray(0, JFIF_LENGTH));
  header.writeUInt16BE(JFIF_LENGTH - 2, 2);
  header.fill(0, JFIF_LENGTH - 2);
  return header;
}

/** The picture of one JPEG with the notes of another. */
export function joinJpeg(picture: readonly JpegPart[], notes: readonly JpegPart[]): Buffer {
  const kept = picture.filter(isPicture);
  const first = kept.filter(({ marker }) => marker === APP0).slice(0, 1);
  const rest = kept.filter(({ marker }) => marker !== APP0);
  return Buffer.concat([
    Buffer.from([0xff, SOI]),
    ...first.map(withoutThumbnail),
    ...notes.filter(({ marker }) => marker === APP1).map(({ bytes }) => bytes),
    ...rest.map(({ bytes }) => bytes),
    Buffer.from([0xff, EOI]),
  ]);
}
