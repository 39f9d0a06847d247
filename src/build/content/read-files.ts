import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../domain/content/problem.ts';
import type { RawFile } from '../../domain/content/types.ts';
import { LANGS, type Lang } from '../../i18n/types.ts';
import { collectionNames, type CollectionName } from '../../model/index.ts';
import { parseFrontMatter } from './front-matter.ts';

const NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]{2})\.md$/;

/** All files below a folder, sorted, as paths from `root` with forward slashes; none when it does not exist. */
export async function listFiles(root: string, folder: string): Promise<string[]> {
  const base = join(root, folder);
  const found = await readdir(base, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .map((one) => relative(root, join(one.parentPath, one.name)).split(sep).join('/'))
    .sort();
}

function toProblem(file: string, what: string, value: string, remedy: string): Problem {
  return { file, field: '', label: '', what, value, remedy, setsAside: 'file' };
}

function parseName(file: string): { slug: string; lang: Lang } | undefined {
  const match = NAME.exec(file.split('/').at(-1) ?? '');
  const lang = LANGS.find((one) => one === match?.[2]);
  return match?.[1] && lang ? { slug: match[1], lang } : undefined;
}

async function readEntryFile(
  root: string,
  file: string,
  collection: CollectionName,
): Promise<{ file?: RawFile; problem?: Problem }> {
  const name = parseName(file);
  if (!name)
    return {
      problem: toProblem(
        file,
        'nama berkas tidak sesuai',
        file.split('/').at(-1) ?? '',
        'Namai dengan huruf kecil, angka dan tanda hubung, lalu bahasa: nama-entri.id.md.',
      ),
    };
  const raw = { file, collection, ...name };
  const { size } = await stat(join(root, file));
  // Its text is kept: what only it names is held back with it.
  const unreadable = (what: string, value: string, remedy: string, body = '') => ({
    file: { ...raw, data: undefined, body, isUnreadable: true },
    problem: toProblem(file, what, value, remedy),
  });
  if (size > 1_000_000)
    return unreadable('berkas terlalu besar', `${size} byte`, 'Ringkas sampai di bawah 1 MB.');
  const text = await readFile(join(root, file), 'utf8');
  const parsed = parseFrontMatter(text);
  if (!parsed.ok) return unreadable(parsed.what, parsed.value, parsed.remedy, text);
  return { file: { ...raw, data: parsed.data, body: parsed.body } };
}

/** Reads every entry file of every collection; what can't be read becomes a problem. */
export async function readEntryFiles(
  root: string,
): Promise<{ files: RawFile[]; problems: Problem[] }> {
  const files: RawFile[] = [];
  const problems: Problem[] = [];
  for (const collection of collectionNames) {
    for (const file of await listFiles(root, collection)) {
      const one = await readEntryFile(root, file, collection);
      if (one.problem) problems.push(one.problem);
      if (one.file) files.push(one.file);
    }
  }
  return { files, problems };
}
