import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillSizeMarks, hasSizeMarks, listMarkedFiles } from '../../domain/file-size.ts';
import { readPages } from './list-pages.ts';

/**
 * Writes the sizes of finished files into the pages that offer them. After everything that is offered, before
 * everything that weighs or reads pages. `bytes` knows what is no file of its own. Returns how many pages were filled.
 */
export async function fillSizes(
  outDir: string,
  bytes: ReadonlyMap<string, number> = new Map(),
): Promise<number> {
  const known = new Map(bytes);
  let count = 0;
  for await (const { file, html } of readPages(outDir)) {
    if (!hasSizeMarks(html)) continue;
    for (const path of listMarkedFiles(html))
      if (!known.has(path)) known.set(path, await weigh(outDir, path, file));
    await writeFile(
      join(outDir, file),
      fillSizeMarks(html, (path) => known.get(path) ?? 0),
    );
    count++;
  }
  return count;
}

async function weigh(outDir: string, path: string, page: string): Promise<number> {
  const found = await stat(join(outDir, path)).catch(() => undefined);
  if (found?.isFile()) return found.size;
  throw new Error(
    `The page ${page} shows the size of ${path}, which the site does not have. Make that file, or take its row away.`,
  );
}
