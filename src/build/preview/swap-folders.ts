import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a freshly built folder in the place of the old one; the old one is gone only when the new one stands. */
export async function swapFolders(fresh: string, current: string): Promise<void> {
  const old = `${fresh}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(current), { recursive: true });
  if (existsSync(current)) await rename(current, old);
  await rename(fresh, current);
  await rm(old, { recursive: true, force: true });
}
