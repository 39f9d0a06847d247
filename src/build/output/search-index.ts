import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Builds the search index over the finished pages: one index per language, with the stemmer of that language.
 * Only what a page marks with `data-pagefind-body` is indexed. Returns the number of pages.
 */
export async function writeSearchIndex(outDir: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({
    excludeSelectors: ['svg', 'script', 'nav', '[data-pagefind-ignore]'],
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: outDir });
    if (added.errors.length) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    const written = await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
    if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
