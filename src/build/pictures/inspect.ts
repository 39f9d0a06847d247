import { createHash } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';

/** Larger files are refused: an editor's photo of 20 MB is normal, 60 MB is a mistake. */
export const MAX_PICTURE_BYTES = 40 * 1024 * 1024;
/** Larger pictures are refused: they would take more memory than a small machine has. */
export const MAX_PICTURE_PIXELS = 80_000_000;

export type PictureFormat = 'jpeg' | 'png' | 'webp';

export type PictureFault = 'too-big' | 'not-an-image' | 'wrong-extension' | 'unreadable';

export type PictureInspection =
  | {
      ok: true;
      /** After the turn that the camera recorded: what the eye sees. */
      width: number;
      height: number;
      format: PictureFormat;
      bytes: number;
      /** The first 12 hexadecimal digits of the file's SHA-256. */
      hash: string;
    }
  | { ok: false; reason: PictureFault; detail: string };

const EXTENSIONS: Record<string, PictureFormat> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
};

const known = new Map<string, PictureInspection>();

/**
 * Looks at an original and says what it is, or why it can't be used. Never throws, and reads a
 * file that is too big or is no picture only as far as it must.
 */
export async function inspectPicture(absolutePath: string): Promise<PictureInspection> {
  try {
    const { size, mtimeMs } = await stat(absolutePath);
    const key = `${absolutePath}|${size}|${mtimeMs}`;
    const result = known.get(key) ?? (await inspect(absolutePath, size));
    known.set(key, result);
    return result;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return fault('unreadable', message.split('\n')[0] ?? '');
  }
}

async function inspect(path: string, bytes: number): Promise<PictureInspection> {
  if (bytes > MAX_PICTURE_BYTES) return fault('too-big', `${toMegabytes(bytes)} MB`);
  const format = selectFormat(await readStart(path));
  if (!format) return fault('not-an-image', extname(path).toLowerCase());
  if (EXTENSIONS[extname(path).toLowerCase()] !== format) return fault('wrong-extension', format);
  return decode(await readFile(path), format);
}

async function decode(file: Buffer, format: PictureFormat): Promise<PictureInspection> {
  const picture = sharp(file, { limitInputPixels: false, failOn: 'error' });
  const { autoOrient } = await picture.metadata();
  const { width, height } = autoOrient;
  if (width * height > MAX_PICTURE_PIXELS) return fault('too-big', `${width} × ${height} px`);
  // A picture that was cut off in the upload has a good head: only decoding finds it.
  await picture.resize(16).raw().toBuffer();
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 12);
  return { ok: true, width, height, format, bytes: file.length, hash };
}

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(12), 0, 12, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function selectFormat(start: Buffer): PictureFormat | undefined {
  const text = start.toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n')) return 'png';
  if (text.startsWith('RIFF') && text.endsWith('WEBP')) return 'webp';
  return undefined;
}

function fault(reason: PictureFault, detail: string): PictureInspection {
  return { ok: false, reason, detail };
}

function toMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
