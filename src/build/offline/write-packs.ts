import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORE, EVERYTHING, parseMarks } from '../../domain/offline/marks.ts';
import { listNeeds } from '../../domain/offline/needs.ts';
import {
  PACK_FOLDER,
  sumBytes,
  toPackListName,
  toPackName,
  type Pack,
  type PackFile,
  type PackSummary,
} from '../../domain/offline/packs.ts';
import { titlesName, type ResultTitles } from '../../domain/search/index-folder.ts';
import { LANGS } from '../../i18n/types.ts';
import { readPages } from '../output/list-pages.ts';
import { listMapParts } from './map-parts.ts';
import { createExpander } from './page-needs.ts';
import { toPackFile, weighBody } from './weigh-file.ts';

/** What packs are made from, beside the finished pages. */
export interface PackFacts {
  /** Sub-path with slashes at both ends. */
  readonly base: string;
  /** Files that every device has already. */
  readonly core: readonly string[];
  /** Address of each language's search unit; its folder holds the excerpts. */
  readonly searchUnits: Readonly<Record<string, string>>;
}

/** A pack as it grows: its pages weighed, its other files only named. */
interface Draft {
  readonly pages: PackFile[];
  readonly files: Set<string>;
  /** Of the core. */
  readonly shared: Set<string>;
}

/**
 * Writes for each language the list of packs and what each of them holds, from the marks of the finished pages.
 * Pages are read one by one, so memory stays small. Returns the bytes of each pack: `id services` → 123456.
 */
export async function writePacks(
  outDir: string,
  { base, core, searchUnits }: PackFacts,
): Promise<Readonly<Record<string, number>>> {
  const mapParts = await listMapParts(outDir, base);
  const drafts = await collectDrafts(outDir, base, new Set(core), searchUnits);
  await mkdir(join(outDir, PACK_FOLDER), { recursive: true });
  const weighed = new Map<string, Promise<PackFile>>();
  const figures: Record<string, number> = {};
  for (const lang of LANGS) {
    const list: PackSummary[] = [];
    for (const [id, draft] of [...(drafts.get(lang) ?? [])].sort()) {
      const pack = await toPack(outDir, id, lang, draft, weighed, mapParts.get(id));
      const { revision, files } = pack;
      const bytes = sumBytes(files);
      list.push({ id, revision, bytes, pages: draft.pages.length, files: files.length });
      figures[`${lang} ${id}`] = bytes;
      await writeFile(join(outDir, toPackName(id, lang)), JSON.stringify(pack));
    }
    await writeFile(join(outDir, toPackListName(lang)), JSON.stringify(list));
  }
  return figures;
}

async function collectDrafts(
  outDir: string,
  base: string,
  core: ReadonlySet<string>,
  searchUnits: PackFacts['searchUnits'],
): Promise<Map<string, Map<string, Draft>>> {
  const drafts = new Map<string, Map<string, Draft>>();
  const excerpts = await findExcerpts(outDir, base, searchUnits);
  const expand = await createExpander(outDir);
  for await (const { file, html } of readPages(outDir)) {
    const ids = toPackIds(parseMarks(html));
    if (!ids.length || core.has(file)) continue;
    const needs = listNeeds(html, base);
    const path = toPagePath(file);
    const excerpt = excerpts.get(path);
    const all = [...(await expand(needs.files)), ...needs.pictures, ...(excerpt ? [excerpt] : [])];
    const files = all.filter((one) => !core.has(one));
    const shared = all.filter((one) => core.has(one) && one.startsWith('_berkas/'));
    const page: PackFile = [path, ...weighBody(file, Buffer.from(html))];
    const lang = /<html[^>]* lang="(\w+)"/.exec(html)?.[1] ?? '';
    const ofLang = drafts.get(lang) ?? new Map<string, Draft>();
    drafts.set(lang, ofLang);
    for (const id of ids) {
      const draft = ofLang.get(id) ?? { pages: [], files: new Set(), shared: new Set() };
      ofLang.set(id, draft);
      draft.pages.push(page);
      for (const one of files) draft.files.add(one);
      for (const one of shared) draft.shared.add(one);
    }
  }
  return drafts;
}

/** `destinasi/x/index.html` → `destinasi/x/` */
function toPagePath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The packs of a page: those that it names, and the one that holds all. */
function toPackIds(marks: readonly string[]): string[] {
  const named = marks.filter((one) => one !== CORE.page && one !== CORE.pictures);
  return marks.length ? [...new Set([...named, EVERYTHING])] : [];
}

/** The file of the search's excerpt of each page, by the path of the page. */
async function findExcerpts(
  outDir: string,
  base: string,
  searchUnits: PackFacts['searchUnits'],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [lang, unit] of Object.entries(searchUnits)) {
    const folder = unit.slice(base.length, unit.lastIndexOf('/') + 1);
    const text = await readFile(join(outDir, folder, titlesName(lang)), 'utf8');
    for (const [id, [url]] of Object.entries(JSON.parse(text) as ResultTitles))
      found.set(url.replace(/^\//, ''), `${folder}fragment/${id}.pf_fragment`);
  }
  return found;
}

async function toPack(
  outDir: string,
  id: string,
  lang: string,
  { pages, files: names, shared }: Draft,
  weighed: Map<string, Promise<PackFile>>,
  mapPart: readonly PackFile[] = [],
): Promise<Pack> {
  const files: PackFile[] = [];
  for (const name of names) {
    if (!existsSync(join(outDir, name))) continue;
    const file = weighed.get(name) ?? toPackFile(outDir, name);
    weighed.set(name, file);
    files.push(await file);
  }
  const all = [...files, ...mapPart, ...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  const revision = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
  return { id, lang, revision, files: all, shared: [...shared].sort() };
}
