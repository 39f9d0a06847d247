/**
 * An original with its own pixels, byte for byte, and other notes: place, serial number, thumbnail, maker's notes and
 * edits go, the rights come in. Nothing is decoded, so nothing is lost. JPEG (ITU T.81), PNG (third edition) and WebP
 * (RFC 9649) are lists of parts: only parts that make the picture are kept.
 */
import sharp from 'sharp';
import type { PhotoRights } from '../../domain/photos/rights.ts';
import { joinJpeg, splitJpeg } from './jpeg-parts.ts';
import { joinPng, splitPng } from './png-parts.ts';
import { toExif, toXmp } from './rights.ts';
import { joinWebp, splitWebp } from './webp-parts.ts';

type OriginalFormat = 'jpeg' | 'png' | 'webp';

/** Apple's colour profiles of screens name the screen's serial number in this tag. */
const SCREEN_TAG = 'mmod';

/**
 * Undefined when the file's form is not as its standard says, or its colour profile tells a serial number: such a
 * picture must be drawn anew.
 */
export async function cleanOriginal(
  file: Buffer,
  rights: PhotoRights,
): Promise<Buffer | undefined> {
  const { format, orientation, icc } = await sharp(file, { limitInputPixels: false }).metadata();
  if (icc?.includes(SCREEN_TAG) || !isOriginalFormat(format)) return undefined;
  try {
    const notes = await drawNotes(format, rights, orientation);
    if (format === 'jpeg') return joinJpeg(splitJpeg(file), splitJpeg(notes));
    if (format === 'png') return joinPng(splitPng(file), splitPng(notes), toXmp(rights));
    return joinWebp(splitWebp(file), splitWebp(notes));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isOriginalFormat(format: string): format is OriginalFormat {
  return ['jpeg', 'png', 'webp'].includes(format);
}

/** A picture of one pixel that carries the notes in the form of its format; the turn of the camera stays. */
function drawNotes(format: OriginalFormat, rights: PhotoRights, orientation = 1): Promise<Buffer> {
  const { IFD0 } = toExif(rights);
  return sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
    .withMetadata({ orientation })
    .withExif({ IFD0: { ...IFD0, Orientation: String(orientation) } })
    .withXmp(toXmp(rights))
    .toFormat(format)
    .toBuffer();
}
