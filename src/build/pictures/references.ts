import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const TEXT_FILE = /\.(html|json|xml|txt|md|webmanifest|jsonld|geojson)$/;

/**
 * The files of a folder that the finished site names. What nothing names is not drawn: a photo of an
 * embargoed or excluded entry has no file, whatever lists may say.
 */
export async function findReferences(outDir: string, folder: string): Promise<Set<string>> {
  const pattern = new RegExp(`${folder}([a-z0-9._-]+)`, 'gi');
  const found = new Set<string>();
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const isList = relative(outDir, entry.parentPath).startsWith('gambar');
    if (!entry.isFile() || isList || !TEXT_FILE.test(entry.name)) continue;
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    for (const [, name = ''] of text.matchAll(pattern)) found.add(name);
  }
  return found;
}
