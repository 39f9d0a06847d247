import { join } from 'node:path';
import { toTileOrigin } from '../domain/content-policy.ts';
import { buildPages } from './build-pages.ts';
import { copyDecap } from './editor/copy-decap.ts';
import { toThesaurus } from '../domain/search/understand.ts';
import { loadContent } from './content/load.ts';
import { formatZone } from '../i18n/format.ts';
import { DEFAULT_LANG } from '../i18n/types.ts';
import { toContentRoot } from './content/root.ts';
import type { BuildEnvironment } from './environment.ts';
import { listCore } from './offline/list-core.ts';
import { writePacks } from './offline/write-packs.ts';
import { writeWorker } from './offline/write-worker.ts';
import { drawPictures } from './pictures/draw-pictures.ts';
import { writeKits } from './kits/write-kits.ts';
import { addAppScreenshots } from './output/app-screenshots.ts';
import { copyDownloads } from './output/downloads.ts';
import { fillSizes } from './output/fill-sizes.ts';
import { writeHostHeaders } from './output/host-headers.ts';
import { nameArchive } from './output/name-archive.ts';
import { nameMissingPages } from './output/name-missing-pages.ts';
import { writeSearchIndex } from './output/search-index.ts';
import { writeSitemap } from './output/sitemap.ts';

/** Variables that a host or a test runner may set and that would win over the address that we were told. */
const FOREIGN = ['SITE', 'BASE_URL', 'ASSETS_PREFIX'];

/** What came out of a build. */
export interface BuildReport {
  readonly indexedPages: number;
  readonly listedAddresses: number;
  readonly problems: number;
}

/**
 * Builds the whole site: pages first, then what is made from finished pages. Nothing flows back.
 * Invalid entries are set aside by the loader; this only counts them.
 */
export async function buildSite(root: string, environment: BuildEnvironment): Promise<BuildReport> {
  const { outDir, site, base, commit, isBare } = environment;
  process.env['PENDOPO_COMMIT'] = commit;
  process.env['PENDOPO_OUT'] = outDir;
  for (const name of FOREIGN) delete process.env[name];
  // One moment for all parts of a build, whichever process makes them.
  process.env['PENDOPO_NOW'] ||= new Date().toISOString();
  await buildPages(root);
  await nameMissingPages(outDir);
  const { settings, problems } = await loadContent(toContentRoot());
  const { detailLayer } = settings.region;
  await nameArchive(outDir, toContentRoot(), base);
  await copyDecap(outDir);
  const cacheDir = join(environment.cacheDir, 'pictures');
  await drawPictures({ outDir, contentRoot: toContentRoot(), cacheDir, isBare });
  await copyDownloads(outDir, toContentRoot(), base);
  const kits = await writeKits({
    outDir,
    contentRoot: toContentRoot(),
    cacheDir: join(environment.cacheDir, 'kits'),
    pictureCacheDir: cacheDir,
    isBare,
  });
  if (!isBare) await fillSizes(outDir, kits.pictureBytes);
  await addAppScreenshots(outDir, toContentRoot(), base);
  const { pages: indexedPages, units } = await writeSearchIndex(
    outDir,
    base,
    toThesaurus(settings['search-words']),
  );
  const listedAddresses = await writeSitemap(outDir, `${site}${base}`);
  await writeHostHeaders(outDir, base, {
    tileOrigin: toTileOrigin(detailLayer?.url),
    gitHost: settings.editor.baseUrl && new URL(settings.editor.baseUrl).origin,
  });
  const { timeZone, noOffline } = settings.region;
  const core = noOffline ? [] : await listCore(outDir, base);
  if (!noOffline) await writePacks(outDir, { base, core, searchUnits: units });
  const facts = {
    base,
    timeZone,
    zoneName: formatZone(timeZone, DEFAULT_LANG),
    searchUnits: units,
    isOn: !noOffline,
  };
  await writeWorker(outDir, facts, core);
  return { indexedPages, listedAddresses, problems: problems.length };
}
