import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { PhotoFile, PhotoFormat } from '../../domain/photo.ts';
import type { PhotoRights } from '../../domain/photos/rights.ts';
import { cleanOriginal } from './clean-original.ts';
import { toExif, toXmp } from './rights.ts';

/**
 * A stamp on a phone of three pixels per CSS pixel takes the 1080 file: with it a page stays
 * within its 160 KB. Wider files are a desktop's.
 */
export const PHONE_PHOTO_BYTES = 62 * 1024;
const WIDE_PHOTO_BYTES = 240 * 1024;
const NARROW = 1080;

type Lossy = Exclude<PhotoFormat, 'png'>;

const QUALITY: Record<Lossy, number> = { avif: 52, webp: 74, jpeg: 80 };
const LOWEST_QUALITY: Record<Lossy, number> = { avif: 30, webp: 40, jpeg: 50 };
const STEP = 8;

/** For print: hardly to be told from the camera's own. */
const DOWNLOAD_QUALITY = 90;
/** For an original whose own bytes can't be kept. */
const ORIGINAL_QUALITY = 95;

/**
 * Draws one file of a photo: turned as the camera said, in sRGB, at its width; of the original's
 * own notes (place, serial number, thumbnail, edits) nothing is kept, the rights are written in.
 */
export async function drawPhoto(
  originalPath: string,
  file: PhotoFile,
  rights: PhotoRights,
): Promise<Buffer> {
  if (file.isOriginal) return drawOriginal(originalPath, file, rights);
  const pixels = await readPixels(originalPath, file);
  if (file.format === 'jpeg' && file.width > 720) {
    return encode(pixels, file, rights, DOWNLOAD_QUALITY);
  }
  const limit = file.width <= NARROW ? PHONE_PHOTO_BYTES : WIDE_PHOTO_BYTES;
  return encodeWithin(pixels, file, rights, limit);
}

/** The original's own pixels with other notes; drawn again only where its form does not allow that. */
async function drawOriginal(path: string, file: PhotoFile, rights: PhotoRights): Promise<Buffer> {
  const cleaned = await cleanOriginal(await readFile(path), rights);
  if (cleaned) return cleaned;
  const drawn = await encode(await readPixels(path, file), file, rights, ORIGINAL_QUALITY);
  return (await cleanOriginal(drawn, rights)) ?? drawn;
}

async function readPixels(path: string, file: PhotoFile) {
  return sharp(await readFile(path), { limitInputPixels: false })
    .autoOrient()
    .resize(file.width, file.height, { fit: 'fill' })
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

type Pixels = Awaited<ReturnType<typeof readPixels>>;

/** Lowers the quality until the file fits, and never below the lowest. */
async function encodeWithin(
  pixels: Pixels,
  file: PhotoFile,
  rights: PhotoRights,
  limit: number,
): Promise<Buffer> {
  const format = file.format === 'png' ? 'jpeg' : file.format;
  let quality = QUALITY[format];
  let drawn = await encode(pixels, file, rights, quality);
  while (drawn.length > limit && quality - STEP >= LOWEST_QUALITY[format]) {
    quality -= STEP;
    drawn = await encode(pixels, file, rights, quality);
  }
  return drawn;
}

function encode(pixels: Pixels, file: PhotoFile, rights: PhotoRights, quality: number) {
  const { width, height, channels } = pixels.info;
  const picture = sharp(pixels.data, { raw: { width, height, channels } })
    .withExif(toExif(rights))
    .withXmp(toXmp(rights));
  if (file.format === 'png') return picture.png({ compressionLevel: 9 }).toBuffer();
  if (file.format === 'avif') return picture.avif({ quality, effort: 4 }).toBuffer();
  if (file.format === 'webp') return picture.webp({ quality, effort: 4 }).toBuffer();
  return picture.jpeg({ quality, mozjpeg: true }).toBuffer();
}
