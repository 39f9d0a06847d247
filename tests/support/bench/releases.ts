import { readFileSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listOutput, toBrotliBytes } from '../output.ts';
import { projectRoot, TEST_NOW } from '../sites.ts';
import { generateContent } from './generate.ts';
import { measure, type Measurement } from './measure.ts';

/** What a region with so many releases takes to build. */
export interface ReleaseFigures {
  readonly releases: number;
  /** The same pages without kits and share cards. */
  readonly bare: Measurement;
  /** Everything, from an empty cache. */
  readonly full: Measurement;
  /** Everything again, after one release more. */
  readonly again: Measurement;
  readonly kits: number;
  /** Of the list pages, brotli, in bytes. */
  readonly largestList: number;
  /** In each of the three feeds of all releases. */
  readonly feedItems: readonly number[];
}

function countFeedItems(outDir: string): number[] {
  const read = (name: string) => readFileSync(join(outDir, 'siaran-pers', name), 'utf8');
  return [
    read('rss.xml').match(/<item>/g)?.length ?? 0,
    read('atom.xml').match(/<entry[\s>]/g)?.length ?? 0,
    (JSON.parse(read('feed.json')) as { items: unknown[] }).items.length,
  ];
}

/**
 * Builds a region of generated releases three times: without kits and cards, whole, and whole after one release more.
 * `folder` holds content, cache and sites; nothing that an earlier build kept is used.
 */
export async function benchReleases(folder: string, count: number): Promise<ReleaseFigures> {
  const content = join(folder, 'content');
  const outDir = join(folder, 'site');
  await generateContent(content, count, { releases: 1 });
  const build = (more: Record<string, string> = {}) =>
    measure(process.execPath, [join(projectRoot, 'scripts', 'build.ts')], {
      cwd: projectRoot,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PENDOPO_CONTENT: content,
        PENDOPO_OUT: outDir,
        PENDOPO_NOW: TEST_NOW,
        PENDOPO_CACHE: join(folder, 'cache'),
        ...more,
      },
    });
  const bare = await build({ PENDOPO_BARE: '1' });
  const full = await build();
  const releases = join(content, 'releases');
  await copyFile(join(releases, 'rekaan-1.id.md'), join(releases, 'satu-lagi.id.md'));
  const again = await build();
  const files = listOutput({ outDir });
  const lists = files.filter(({ path }) =>
    /^siaran-pers\/(?!rekaan-|satu-lagi)(.*\/)?index\.html$/.test(path),
  );
  const figures = {
    releases: count,
    bare,
    full,
    again,
    kits: files.filter(({ path }) => path.endsWith('/kit.zip')).length,
    largestList: Math.max(...lists.map(({ absolute }) => toBrotliBytes(readFileSync(absolute)))),
    feedItems: countFeedItems(outDir),
  };
  await rm(outDir, { recursive: true, force: true });
  return figures;
}
