import { open, stat, type FileHandle } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { PMTiles, type Source } from 'pmtiles';
import type { Problem } from '../../domain/content/problem.ts';
import { isArchive } from '../../domain/offline/blocks.ts';
import { region } from '../../model/definitions/settings/region.ts';
import type { Region } from '../../model/index.ts';

/** A PMTiles file on disk, as the library reads it. */
export class FileSource implements Source {
  readonly file: FileHandle;

  constructor(file: FileHandle) {
    this.file = file;
  }

  getKey(): string {
    return 'archive';
  }

  async getBytes(offset: number, length: number): Promise<{ data: ArrayBuffer }> {
    const { buffer, bytesRead } = await this.file.read(new Uint8Array(length), 0, length, offset);
    return { data: buffer.buffer.slice(0, bytesRead) };
  }
}

type Fault = 'missing' | 'broken';

const REASONS: Record<Fault, [what: string, remedy: string]> = {
  missing: [
    'berkas PMTiles tidak ada di folder map',
    'Taruh berkasnya di folder map dari isi, atau tulis alamat lengkapnya.',
  ],
  broken: [
    'berkas PMTiles rusak atau terpotong',
    'Unduh atau buat lagi berkasnya (PMTiles versi 3), lalu ganti yang ini.',
  ],
};

/** Header and root directory can be read, and the tiles end where the file does or before. */
async function isSound(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const archive = new PMTiles(new FileSource(file));
    const { minZoom, tileDataOffset, tileDataLength = 0 } = await archive.getHeader();
    await archive.getZxy(minZoom, 0, 0);
    return tileDataOffset + tileDataLength <= (await file.stat()).size;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** The file in `map/` of the content folder that a name means; undefined for an address elsewhere. */
function toArchivePath(root: string, url: string): string | undefined {
  if (url.startsWith('/') || URL.canParse(url) || !isArchive(url)) return undefined;
  const folder = resolve(root, 'map');
  const path = resolve(folder, url);
  return path.startsWith(folder + sep) ? path : undefined;
}

/**
 * The region's own PMTiles file, when its settings name one in the content folder, or what is wrong with it. A file
 * that can't be used is not published: the map shows its outlines.
 */
export async function readArchive(
  root: string,
  detail: Pick<NonNullable<Region['detailLayer']>, 'kind' | 'url'> | undefined,
): Promise<{ path?: string; problems: Problem[] }> {
  const path = detail?.kind === 'pmtiles' ? toArchivePath(root, detail.url) : undefined;
  if (!detail || !path) return { problems: [] };
  const isThere = (await stat(path).catch(() => undefined))?.isFile() ?? false;
  if (isThere && (await isSound(path))) return { path, problems: [] };
  const [what, remedy] = REASONS[isThere ? 'broken' : 'missing'];
  const { label } = region.fields.detailLayer.fields?.['url'] ?? region.fields.detailLayer;
  const where = { file: 'settings/region.yml', field: 'detailLayer.url', label };
  return { problems: [{ ...where, what, value: detail.url, remedy, setsAside: 'file' }] };
}
