import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { makePicture, SECRETS } from './make-picture.ts';

/** What a camera, a phone and an editing program leave in a picture beside place and serial number. */
export const TRACES = {
  owner: 'PEMILIK-RAHASIA',
  makerNote: 'CATATAN-KAMERA-RAHASIA',
  comment: 'KOMENTAR-RAHASIA',
  iptc: 'KOTA-RAHASIA',
  xmp: 'XMP-RAHASIA',
  trailer: 'EKOR-RAHASIA',
} as const;

const FULL = [
  `-ExifIFD:OwnerName=${TRACES.owner}`,
  `-ExifIFD:SerialNumber=${SECRETS.serial}`,
  '-ExifIFD:LensSerialNumber=LENSA-RAHASIA',
  `-ExifIFD:UserComment=${TRACES.comment}`,
  `-XMP-xmpMM:DocumentID=${TRACES.xmp}`,
  '-XMP-exif:GPSLatitude=-5.7',
  `-XMP-aux:SerialNumber=${SECRETS.serial}`,
];

/** Writes an original as it comes from a camera, full of what must not get out. Needs exiftool. */
export async function writeSecretOriginal(
  path: string,
  format: 'jpeg' | 'png' | 'webp',
  orientation = 1,
): Promise<void> {
  writeFileSync(path, await makePicture({ width: 400, height: 300, format, orientation }));
  const thumbnail = `${path}.thumbnail.jpg`;
  writeFileSync(thumbnail, await makePicture({ width: 64, height: 48 }));
  const forJpeg = [
    `-IPTC:City=${TRACES.iptc}`,
    `-Comment=${TRACES.comment}`,
    `-ThumbnailImage<=${thumbnail}`,
  ];
  const tags = [...FULL, ...(format === 'jpeg' ? forJpeg : [])];
  execFileSync('exiftool', ['-q', '-overwrite_original', ...tags, path]);
  if (format === 'jpeg') appendFileSync(path, TRACES.trailer);
}

/** What exiftool finds in a file: tags with their groups, lists and structures as they are. */
export type Tags = Record<string, unknown> & { SourceFile: string };

/** Every tag of every file, in their order; duplicates and unknown ones too. */
export function readTags(paths: readonly string[]): Tags[] {
  const json = execFileSync('exiftool', ['-q', '-j', '-G1', '-a', '-u', '-struct', ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return JSON.parse(json) as Tags[];
}

/** Tags that tell where, with which camera or by whom a picture was taken. */
export const TELLTALE =
  /GPS|Serial|Lens|\bMake\b|\bModel\b|MakerNote|Thumbnail|OwnerName|UserComment|DocumentID|IPTC:|Comment/;
