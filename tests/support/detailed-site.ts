import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listCore } from '../../src/build/offline/list-core.ts';
import { writePacks } from '../../src/build/offline/write-packs.ts';
import { writeWorker } from '../../src/build/offline/write-worker.ts';
import { MAP_BASE, nameArchive } from '../../src/build/output/name-archive.ts';
import type { LiveBase } from '../../src/domain/geo/live-data.ts';
import { unitName } from '../../src/domain/search/index-folder.ts';
import { LANGS } from '../../src/i18n/types.ts';
import { makeRegionPmtiles } from './pmtiles.ts';
import type { TestSite } from './sites.ts';

/** As deep as the files of these tests go: a tile is then about ten kilometres wide. */
const DEEPEST = 12;

/** A copy of a built site with a detailed map of its own. */
export interface DetailedSite {
  readonly outDir: string;
  /** Path of the published archive below the base. */
  readonly archive: string;
  readonly bytes: Buffer;
}

/** As if the settings had named a PMTiles file; files with another `mark` differ in every tile. */
export async function writeDetailedSite(
  site: TestSite,
  mark: string,
  isPacked = false,
): Promise<DetailedSite> {
  const outDir = mkdtempSync(join(tmpdir(), 'pendopo-detailed-'));
  const content = mkdtempSync(join(tmpdir(), 'pendopo-archive-'));
  cpSync(site.outDir, outDir, { recursive: true });
  const base = JSON.parse(readFileSync(join(outDir, MAP_BASE), 'utf8')) as LiveBase;
  const bytes = makeRegionPmtiles(base.bounds, DEEPEST, mark, isPacked);
  mkdirSync(join(content, 'map'));
  writeFileSync(join(content, 'map', 'wilayah.pmtiles'), bytes);
  const detail = { kind: 'pmtiles', url: 'wilayah.pmtiles', attribution: 'Uji' };
  writeFileSync(join(outDir, MAP_BASE), JSON.stringify({ ...base, detail }));
  const archive = (await nameArchive(outDir, content, site.base)) ?? '';
  rmSync(content, { recursive: true, force: true });
  await renewOffline(site, outDir);
  return { outDir, archive, bytes };
}

async function renewOffline({ base }: TestSite, outDir: string): Promise<void> {
  const [index = ''] = readdirSync(join(outDir, '_cari'));
  const core = await listCore(outDir, base);
  const searchUnits = Object.fromEntries(
    LANGS.map((lang) => [lang, `${base}_cari/${index}/${unitName(lang)}`]),
  );
  await writePacks(outDir, { base, core, searchUnits });
  const zone = { timeZone: 'Asia/Jakarta', zoneName: 'WIB' };
  await writeWorker(outDir, { base, ...zone, searchUnits, isOn: true }, [...core]);
}
