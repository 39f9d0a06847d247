import { existsSync } from 'node:fs';
import { rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGS } from '../../i18n/types.ts';

/**
 * Gives each language's page of a missing address the name that hosts look for: `en/404.html`. Astro does so only
 * for the page at the root.
 */
export async function nameMissingPages(outDir: string): Promise<void> {
  for (const lang of LANGS) {
    const folder = join(outDir, lang, '404');
    if (!existsSync(join(folder, 'index.html'))) continue;
    await rename(join(folder, 'index.html'), join(outDir, lang, '404.html'));
    await rmdir(folder);
  }
}
