import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { injectManifest, type ManifestEntry } from 'workbox-build';
import { HASHED_FOLDERS } from '../../domain/offline/stores.ts';
import { toPath } from '../../domain/paths.ts';
import { DEFAULT_LANG, LANGS } from '../../i18n/types.ts';
import { listCore } from './list-core.ts';

/** What the worker has to know of its site. */
export interface WorkerFacts {
  /** Sub-path with slashes at both ends. */
  readonly base: string;
  readonly timeZone: string;
  readonly zoneName: string;
  readonly searchUnits: Readonly<Record<string, string>>;
  /** False: a worker is published that leaves and takes every stored copy with it. */
  readonly isOn: boolean;
}

/**
 * Writes `sw.js`, last of all: it names exactly what exists; `core` are the files of the first visit.
 * With `isOn: false` that is the switch by which a maintainer takes the worker back from every device.
 */
export async function writeWorker(
  outDir: string,
  facts: WorkerFacts,
  core?: readonly string[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pendopo-worker-'));
  try {
    const source = join(folder, 'sw.js');
    await bundle(source, facts);
    if (!facts.isOn) await writeFile(join(outDir, 'sw.js'), await readFile(source));
    else await inject(source, outDir, core ?? (await listCore(outDir, facts.base)), facts.base);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(outfile: string, { isOn, ...facts }: WorkerFacts): Promise<void> {
  const offlinePages = Object.fromEntries(
    LANGS.map((lang) => [lang, facts.base + toPath('saved', {}, lang).slice(1)]),
  );
  const alerts = facts.base + toPath('alertsJson', {}, DEFAULT_LANG).slice(1);
  const entry = isOn ? 'worker.ts' : 'farewell.ts';
  await build({
    entryPoints: [join(import.meta.dirname, '../../worker', entry)],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      __WORKER_SETTINGS__: JSON.stringify({ ...facts, alerts, offlinePages }),
      'process.env.NODE_ENV': '"production"',
    },
  });
}

async function inject(
  swSrc: string,
  outDir: string,
  files: readonly string[],
  base: string,
): Promise<void> {
  const { warnings } = await injectManifest({
    swSrc,
    swDest: join(outDir, 'sw.js'),
    globDirectory: outDir,
    globPatterns: [...files],
    dontCacheBustURLsMatching: new RegExp(`^(?:${HASHED_FOLDERS.join('|')})/`),
    manifestTransforms: [
      async (entries) => ({
        manifest: await Promise.all(entries.map((entry) => toCoreFile(outDir, base, entry))),
        warnings: [],
      }),
    ],
  });
  if (warnings.length) throw new Error(`Workbox: ${warnings.join('; ')}`);
}

/** With its hash: a host that is just being changed can't put a file of another version into the core. */
async function toCoreFile<Entry extends ManifestEntry>(
  outDir: string,
  base: string,
  entry: Entry,
): Promise<Entry> {
  const hash = createHash('sha256').update(await readFile(join(outDir, entry.url)));
  return {
    ...entry,
    url: base + entry.url.replace(/(^|\/)index\.html$/, '$1'),
    integrity: `sha256-${hash.digest('base64')}`,
  };
}
