import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCore } from '../../src/build/offline/list-core.ts';
import { writePacks } from '../../src/build/offline/write-packs.ts';
import {
  toPackListName,
  toPackName,
  type Pack,
  type PackSummary,
} from '../../src/domain/offline/packs.ts';
import { unitName } from '../../src/domain/search/index-folder.ts';
import { LANGS } from '../../src/i18n/types.ts';
import type { TestSite } from './sites.ts';

function readJson<T>(site: TestSite, name: string): T {
  return JSON.parse(readFileSync(join(site.outDir, name), 'utf8')) as T;
}

/** The packs of a built site, as its list names them. */
export function readPackList(site: TestSite, lang = 'id'): PackSummary[] {
  return readJson(site, toPackListName(lang));
}

export function readPack(site: TestSite, id: string, lang = 'id'): Pack {
  return readJson(site, toPackName(id, lang));
}

/** A copy of a built site in which one page says something else, with packs of its own. */
export async function writeChangedSite(
  site: TestSite,
  outDir: string,
  path: string,
  change: (html: string) => string,
): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  cpSync(site.outDir, outDir, { recursive: true });
  const page = join(outDir, path, 'index.html');
  writeFileSync(page, change(readFileSync(page, 'utf8')));
  await renewPacks(site, outDir);
}

/** Writes the packs of a copy whose pages or files were changed after the build. */
export async function renewPacks(site: TestSite, outDir: string): Promise<void> {
  const [index = ''] = readdirSync(join(outDir, '_cari'));
  await writePacks(outDir, {
    base: site.base,
    core: await listCore(outDir, site.base),
    searchUnits: Object.fromEntries(
      LANGS.map((lang) => [lang, `${site.base}_cari/${index}/${unitName(lang)}`]),
    ),
  });
}
