import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FACETS } from '../../domain/search/facets.ts';
import { titlesName, vocabularyName, type ResultTitles } from '../../domain/search/index-folder.ts';
import { parsePath } from '../../domain/paths.ts';
import { toWords } from '../../domain/search/words.ts';
import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';

/** What Pagefind keeps of a page for its results. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Shorter words are not mended, so they need not be known. */
const SHORTEST = 4;

/** A fragment is a gzip file that begins with Pagefind's own mark. */
async function readFragment(path: string): Promise<Fragment> {
  const text = gunzipSync(await readFile(path)).toString();
  return JSON.parse(text.replace(/^pagefind_dcd/, '')) as Fragment;
}

/** Writes what the search must know of all pages of a language: their titles and kinds, and every word. */
export async function writeWords(folder: string, lang: Lang): Promise<void> {
  const titles: [id: string, page: ResultTitles[string]][] = [];
  const counts = new Map<string, number>();
  for (const name of await readdir(join(folder, 'fragment'))) {
    if (!name.startsWith(`${lang}_`)) continue;
    const { url, content, meta, filters } = await readFragment(join(folder, 'fragment', name));
    const { title = url } = meta;
    const route = parsePath(url)?.name ?? '';
    const facets = FACETS.map((facet) => filters[t(lang, `facet.${facet}`)] ?? []);
    while (facets.at(-1)?.length === 0) facets.pop();
    titles.push([name.replace('.pf_fragment', ''), [url, title, route, ...facets]]);
    for (const word of new Set(toWords(`${title} ${content}`).flatMap((one) => one.split(/[./-]/))))
      if (word.length >= SHORTEST && !/\d/.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  // By address: neighbours are alike, which compresses well.
  const sorted = titles.sort(([, [a]], [, [b]]) => (a < b ? -1 : 1));
  await writeFile(join(folder, titlesName(lang)), JSON.stringify(Object.fromEntries(sorted)));
  await writeFile(join(folder, vocabularyName(lang)), JSON.stringify(words.map(([word]) => word)));
}
