import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import {
  INDEX_FOLDER_PLACE,
  thesaurusName,
  titlesName,
  unitName,
  vocabularyName,
  type SearchUnit,
} from '../../domain/search/index-folder.ts';
import { writeWords } from './search-words.ts';
import { toPath } from '../../domain/paths.ts';
import type { Thesaurus } from '../../domain/search/understand.ts';
import { LANGS, type Lang } from '../../i18n/types.ts';

/** What came of indexing. */
export interface SearchIndex {
  readonly pages: number;
  /** Address of each language's unit, with base path. */
  readonly units: Readonly<Record<string, string>>;
}

interface Entry {
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly wasm: string | null }>
  >;
}

/** Parts of Pagefind that this site does not use: it draws its own results, and searches without a worker. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** What every page says alike, or says twice: it finds nothing and would weigh on every device. */
const UNSEARCHED = [
  'svg',
  'script',
  'nav',
  '.stamp-edge',
  '.actions',
  '.print-only',
  '.ticked',
  '.checked-papers',
  '[data-pagefind-ignore]',
];

/**
 * Builds the search index over the finished pages: one index per language, with the stemmer of that language.
 * Only what a page marks with `data-pagefind-body` is indexed. Its folder is named by its content, and the search
 * pages are told the name.
 */
export async function writeSearchIndex(
  outDir: string,
  base: string,
  thesaurus: Thesaurus,
): Promise<SearchIndex> {
  const draft = join(outDir, '_cari', 'baru');
  const pages = await indexPages(outDir, draft);
  for (const name of await readdir(draft)) if (UNUSED.test(name)) await rm(join(draft, name));
  await minifyScript(join(draft, 'pagefind.js'));
  const entry = JSON.parse(await readFile(join(draft, 'pagefind-entry.json'), 'utf8')) as Entry;
  const languages = Object.keys(entry.languages);
  for (const lang of languages) await writeWords(draft, lang as Lang);
  await writeFile(join(draft, thesaurusName), JSON.stringify(thesaurus));
  const name = await toContentName(draft);
  const folder = `${base}_cari/${name}/`;
  const units: Record<string, string> = {};
  for (const lang of languages) {
    const unit = await toUnit(draft, folder, lang, entry);
    await writeFile(join(draft, unitName(lang)), JSON.stringify(unit));
    units[lang] = `${folder}${unitName(lang)}`;
  }
  await rename(draft, join(outDir, '_cari', name));
  await nameFolder(outDir, `_cari/${name}/`);
  return { pages, units };
}

/** Pagefind's script comes with its long names; short ones weigh a seventh less. */
async function minifyScript(file: string): Promise<void> {
  const { code } = await transform(await readFile(file, 'utf8'), { minify: true });
  await writeFile(file, code);
}

async function indexPages(outDir: string, outputPath: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({
    excludeSelectors: UNSEARCHED,
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: outDir });
    if (added.errors.length) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The same content gives the same name. */
async function toContentName(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await listFiles(folder)) {
    hash.update(name);
    hash.update(await readFile(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

async function toUnit(
  draft: string,
  folder: string,
  lang: string,
  { languages }: Entry,
): Promise<SearchUnit> {
  const wasm = languages[lang]?.wasm ?? 'unknown';
  const meta = `pagefind.${languages[lang]?.hash}.pf_meta`;
  const isOfUnit = (name: string) =>
    /^pagefind(-entry)?\.js(on)?$/.test(name) ||
    [meta, `wasm.${wasm}.pagefind`, titlesName(lang), vocabularyName(lang), thesaurusName].includes(
      name,
    ) ||
    (name.startsWith('index/') && name.includes(`/${lang}_`));
  const names = (await listFiles(draft)).filter(isOfUnit);
  const bodies = await Promise.all(names.map((name) => readFile(join(draft, name))));
  const bytes = names.reduce((sum, name, index) => sum + toWeight(name, bodies[index]), 0);
  return { lang, folder, files: names.map((name) => folder + name), bytes };
}

/** What a file weighs on the way: Pagefind's own are compressed already. */
function toWeight(name: string, body: Buffer = Buffer.alloc(0)): number {
  return /\.js(on)?$/.test(name) ? brotliCompressSync(body).length : body.length;
}

/** Writes the name of the folder into the pages that search. */
async function nameFolder(outDir: string, folder: string): Promise<void> {
  for (const lang of LANGS) {
    const page = join(outDir, toPath('search', {}, lang), 'index.html');
    if (!existsSync(page)) continue;
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replaceAll(INDEX_FOLDER_PLACE, folder));
  }
}
