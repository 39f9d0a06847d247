import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PackFile } from '../../domain/offline/packs.ts';

const TEXT = /\.(html|js|css|svg|json|webmanifest|txt|xml|topojson)$/;

/** Hash and weight on the way: text as a host compresses it, pictures, fonts and excerpts as they are. */
export function weighBody(file: string, body: Buffer): [hash: string, bytes: number] {
  const hash = createHash('sha256').update(body).digest('hex');
  if (!TEXT.test(file)) return [hash, body.length];
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return [hash, brotliCompressSync(body, { params }).length];
}

/** A file of the output folder as a pack lists it. */
export async function toPackFile(outDir: string, file: string): Promise<PackFile> {
  return [file, ...weighBody(file, await readFile(join(outDir, file)))];
}
