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
  writeFileSync(path, await makePicture({ width: 640, height: 480, format, orientation }));
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

/** Every tag that exiftool finds in a file, with its group; duplicates and unknown ones too. */
export function readTags(path: string): Record<string, string> {
  const json = execFileSync('exiftool', ['-j', '-G1', '-a', '-u', '-struct', path], {
    encoding: 'utf8',
  });
  return (JSON.parse(json) as Record<string, string>[])[0] ?? {};
}

/** Tags that tell where, with which camera or by whom a picture was taken. */
export const TELLTALE =
  /GPS|Serial|Lens|\bMake\b|\bModel\b|MakerNote|Thumbnail|OwnerName|UserComment|DocumentID|IPTC:|Comment/;
