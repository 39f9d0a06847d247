import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { projectRoot, type TestSite } from './sites.ts';

/** A judged query of tests/relevance/queries.json. */
export interface JudgedQuery {
  readonly query: string;
  readonly lang: 'id' | 'en';
  readonly audience: string;
  readonly group: string;
  /** Paths of the pages that answer, best first. */
  readonly expected: readonly string[];
  readonly frozen: boolean;
}

/** What one search found for a query: paths, best first. */
export type Found = readonly string[];

/** Quality over some queries. */
export interface Quality {
  readonly queries: number;
  /** Mean of one divided by the place of the first right answer (reciprocal rank); 0 beyond the tenth place. */
  readonly mrr: number;
  /** Mean share of the right answers among the first five. */
  readonly recall5: number;
}

const LAST_PLACE = 10;

/** The judged set. */
export function readQueries(): JudgedQuery[] {
  const file = join(projectRoot, 'tests', 'relevance', 'queries.json');
  const read = JSON.parse(readFileSync(file, 'utf8')) as
    JudgedQuery[] | { readonly queries: JudgedQuery[] };
  return Array.isArray(read) ? read : read.queries;
}

/** Measures answers against what was judged. */
export function measureQuality(
  judged: readonly { readonly query: JudgedQuery; readonly found: Found }[],
): Quality {
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    queries: judged.length,
    mrr: mean(
      judged.map(({ query, found }) => {
        const place = found.slice(0, LAST_PLACE).findIndex((one) => query.expected.includes(one));
        return place < 0 ? 0 : 1 / (place + 1);
      }),
    ),
    recall5: mean(
      judged.map(({ query, found }) => {
        const first = found.slice(0, 5);
        return query.expected.filter((one) => first.includes(one)).length / query.expected.length;
      }),
    ),
  };
}

/** A page as the index holds it. */
export interface IndexedPage {
  readonly url: string;
  readonly content: string;
  readonly title: string;
}

/** Folder of the search index of a built site, from the top of the site. */
export function toIndexFolder({ outDir }: TestSite): string {
  return `_cari/${readdirSync(join(outDir, '_cari'))[0]}/`;
}

/** Every page of a language with its whole text, for other search libraries. */
export function readIndexedPages(site: TestSite, lang: string): IndexedPage[] {
  const folder = join(site.outDir, toIndexFolder(site), 'fragment');
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${lang}_`))
    .map((name) => {
      const text = gunzipSync(readFileSync(join(folder, name))).toString();
      const { url, content, meta } = JSON.parse(text.replace('pagefind_dcd', '')) as {
        url: string;
        content: string;
        meta: { title?: string };
      };
      return { url, content, title: meta.title ?? '' };
    });
}

/** The searches that run inside a page, as one module. */
export async function bundleSearches(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'relevance-in-page.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
