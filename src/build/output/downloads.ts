import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { readPages } from './list-pages.ts';

/**
 * Copies the files that finished pages offer for download from the media folder to `berkas/`. What no page names
 * stays where it is: a file of a draft or an embargoed release never leaves the content folder.
 */
export async function copyDownloads(
  outDir: string,
  contentRoot: string,
  base: string,
): Promise<string[]> {
  const names = new Set<string>();
  const pattern = new RegExp(`href="${base}berkas/([^"?#]+)"`, 'g');
  for await (const { html } of readPages(outDir))
    for (const [, name] of html.matchAll(pattern)) if (name) names.add(decodeURI(name));
  const media = resolve(contentRoot, 'media');
  for (const name of names) {
    const from = resolve(media, name);
    if (!from.startsWith(media + sep)) continue;
    const to = join(outDir, 'berkas', name);
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  }
  return [...names];
}
