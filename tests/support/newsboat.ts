import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** False on a machine without this reader of feeds; what is not tested there is said. */
export const hasNewsboat = !spawnSync('newsboat', ['--version']).error;
if (!hasNewsboat)
  process.stderr.write('Not tested: feeds in a reader. It needs: apt-get install newsboat\n');

/** An article as the reader keeps it. */
export interface ReadArticle {
  readonly feed: string;
  readonly title: string;
  readonly url: string;
  readonly author: string;
  /** Seconds. */
  readonly published: number;
  readonly content: string;
}

function run(folder: string): Promise<void> {
  const files = ['-u', 'urls', '-c', 'cache.db', '-C', 'config'].map((one) =>
    one.startsWith('-') ? one : join(folder, one),
  );
  const child = spawn('newsboat', [...files, '-x', 'reload'], {
    env: { ...process.env, HOME: folder },
    stdio: 'ignore',
    timeout: 60_000,
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`newsboat ended with ${code}.`)),
    );
  });
}

/** Subscribes to feeds with newsboat, a reader that people use, lets it fetch them, and gives what it has then. */
export async function readWithNewsboat(urls: readonly string[]): Promise<ReadArticle[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-newsboat-'));
  try {
    writeFileSync(join(folder, 'urls'), `${urls.join('\n')}\n`);
    writeFileSync(join(folder, 'config'), 'max-items 0\n');
    await run(folder);
    const cache = new DatabaseSync(join(folder, 'cache.db'), { readOnly: true });
    const rows = cache
      .prepare('select feedurl feed, title, url, author, pubDate published, content from rss_item')
      .all();
    cache.close();
    return rows as unknown as ReadArticle[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
