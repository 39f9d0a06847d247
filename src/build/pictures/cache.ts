import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Keeps drawn pictures from one build to the next, under a key that says everything that a drawing
 * depends on. A build that is cut off leaves no half file.
 */
export async function drawCached(
  folder: string,
  key: unknown,
  draw: () => Promise<Buffer>,
): Promise<Buffer> {
  const name = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32);
  const path = join(folder, name);
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const drawn = await draw();
  await mkdir(folder, { recursive: true });
  const half = `${path}.${process.pid}.half`;
  await writeFile(half, drawn);
  await rename(half, path);
  return drawn;
}
