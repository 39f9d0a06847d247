import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Keeps drawn pictures from one build to the next, under a key that says everything that a drawing
 * depends on. A build that is cut off leaves no half file.
 */
export async function drawCached(
  folder: string,
  key: unknown,
  draw: () => Promise<Buffer>,
): Promise<{ picture: Buffer; isNew: boolean }> {
  const name = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32);
  const path = join(folder, name);
  const known = await readFile(path).catch(() => undefined);
  if (known) {
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
    return { picture: known, isNew: false };
  }
  const drawn = await draw();
  await mkdir(folder, { recursive: true });
  const half = `${path}.${process.pid}.half`;
  await writeFile(half, drawn);
  await rename(half, path);
  return { picture: drawn, isNew: true };
}

const DAY_MS = 86_400_000;

/** Takes out what no build has used for so many days, so that a changed entry leaves nothing behind for good. */
export async function pruneCache(folder: string, unusedDays: number): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const oldest = Date.now() - unusedDays * DAY_MS;
  let count = 0;
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile() || found.mtimeMs >= oldest) continue;
    await rm(path, { force: true });
    count++;
  }
  return count;
}
