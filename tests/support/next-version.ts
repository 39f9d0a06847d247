import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorker } from '../../src/build/offline/write-worker.ts';
import { unitName } from '../../src/domain/search/index-folder.ts';
import { LANGS } from '../../src/i18n/types.ts';
import type { TestSite } from './sites.ts';

const TEXT = /\.(html|js|css|json|xml)$/;

function listTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && TEXT.test(one.name))
    .map((one) => join(one.parentPath, one.name));
}

/** New names for everything that is named by its content, as if all of it had changed. */
function toNewNames(outDir: string, mark: string): Map<string, string> {
  const files = readdirSync(join(outDir, '_berkas')).filter((name) => /\.(js|css)$/.test(name));
  const folders = readdirSync(join(outDir, '_cari'));
  return new Map([
    ...files.map((name) => [name, name.replace(/.{3}(\.\w+)$/, `${mark}$1`)] as const),
    ...folders.map((name) => [name, name.replace(/.{3}$/, mark)] as const),
  ]);
}

/**
 * A next version of a built site: the same pages, every hashed file under a new name, and a worker of its own.
 * Pages say their version in `<html data-version>`; `mark` has three letters.
 */
export async function writeNextVersion(
  site: TestSite,
  outDir: string,
  mark: string,
): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  cpSync(site.outDir, outDir, { recursive: true });
  const names = toNewNames(outDir, mark);
  const pattern = new RegExp(
    [...names.keys()].map((one) => one.replaceAll('.', '\\.')).join('|'),
    'g',
  );
  for (const path of listTexts(outDir)) {
    const text = readFileSync(path, 'utf8').replace(pattern, (name) => names.get(name) ?? name);
    writeFileSync(path, text.replace('<html ', `<html data-version="${mark}" `));
  }
  for (const [from, to] of names) {
    const folder = join(outDir, from.includes('.') ? '_berkas' : '_cari');
    renameSync(join(folder, from), join(folder, to));
  }
  await renewWorker(site, outDir);
}

/** Writes the worker of a copy that was changed after the build; `isOn: false` the one that leaves. */
export async function renewWorker(site: TestSite, outDir: string, isOn = true): Promise<void> {
  const [index = ''] = readdirSync(join(outDir, '_cari'));
  await writeWorker(outDir, {
    base: site.base,
    timeZone: 'Asia/Jakarta',
    zoneName: 'WIB',
    searchUnits: Object.fromEntries(
      LANGS.map((lang) => [lang, `${site.base}_cari/${index}/${unitName(lang)}`]),
    ),
    isOn,
  });
}
