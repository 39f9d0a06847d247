import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchUnit } from '../../src/domain/search/index-folder.ts';
import { LANGS, type Lang } from '../../src/i18n/types.ts';
import { launchChromium } from '../support/chromium.ts';
import {
  bundleSearches,
  measureQuality,
  readIndexedPages,
  readQueries,
  toIndexFolder,
  type Found,
  type JudgedQuery,
} from '../support/relevance.ts';
import type { SearchTask } from '../support/relevance-in-page.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { projectRoot, sites } from '../support/sites.ts';

const site = sites.default;
const queries = readQueries();
const folder = `/${toIndexFolder(site)}`;

/** Searches that are held beside each other: ours, Pagefind as it comes, MiniSearch with a prebuilt index. */
const METHODS = ['ours', 'plain Pagefind', 'MiniSearch'] as const;
type Method = (typeof METHODS)[number];

let browser: Browser;
let served: ServedSite;
const found = new Map<Method, Map<JudgedQuery, Found>>(METHODS.map((name) => [name, new Map()]));
const bytes: Record<string, number> = {};
const pace: Record<string, number> = {};

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(site.outDir, site.base);
  const searches = await bundleSearches();
  for (const lang of LANGS) await searchAll(lang, searches);
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

async function openPage(lang: Lang, searches: string): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route('**/searches-under-test.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: searches }),
  );
  await page.goto(`${served.url}${lang === 'id' ? 'cari/' : 'en/search/'}`);
  await page.addScriptTag({ url: '/searches-under-test.js', type: 'module' });
  return page;
}

async function searchAll(lang: Lang, searches: string): Promise<void> {
  const page = await openPage(lang, searches);
  const own = queries.filter((one) => one.lang === lang);
  const texts = own.map(({ query }) => query);
  const { ours, plain, ratio } = await page.evaluate((task) => window.runSearches(task), {
    lang,
    folder,
    texts,
  } satisfies SearchTask);
  const mini = searchWithMiniSearch(lang, texts);
  own.forEach((query, index) => {
    found.get('ours')?.set(query, ours[index] ?? []);
    found.get('plain Pagefind')?.set(query, plain[index] ?? []);
    found.get('MiniSearch')?.set(query, mini[index] ?? []);
  });
  pace[lang] = ratio;
  const unit = (await (
    await fetch(`${served.url}${folder.slice(1)}satuan.${lang}.json`)
  ).json()) as SearchUnit;
  bytes[`ours ${lang}`] = unit.bytes;
  await page.close();
}

function searchWithMiniSearch(lang: Lang, texts: readonly string[]): Found[] {
  const index = new MiniSearch({
    idField: 'url',
    fields: ['title', 'content'],
    storeFields: ['title'],
    searchOptions: { boost: { title: 10 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(readIndexedPages(site, lang));
  bytes[`MiniSearch ${lang}`] = brotliCompressSync(JSON.stringify(index)).length;
  return texts.map((text) =>
    index
      .search(text)
      .slice(0, 10)
      .map(({ id }) => String(id)),
  );
}

const judge = (method: Method, select: (query: JudgedQuery) => boolean) =>
  measureQuality(
    [...(found.get(method) ?? [])]
      .filter(([query]) => select(query))
      .map(([query, answers]) => ({ query, found: answers })),
  );

const groups: Record<string, (query: JudgedQuery) => boolean> = {
  all: () => true,
  frozen: ({ frozen }) => frozen,
  ...Object.fromEntries(
    (['lang', 'audience', 'group'] as const).flatMap((key) =>
      [...new Set(queries.map((one) => one[key]))].map((value) => [
        value,
        (query: JudgedQuery) => query[key] === value,
      ]),
    ),
  ),
};

function toTable(): string {
  const toCell = (method: Method, select: (query: JudgedQuery) => boolean) => {
    const { mrr, recall5 } = judge(method, select);
    return `${mrr.toFixed(3)} / ${recall5.toFixed(3)}`;
  };
  const rows = Object.entries(groups).map(([name, select]) =>
    [name, judge('ours', select).queries, ...METHODS.map((method) => toCell(method, select))].join(
      ' | ',
    ),
  );
  const head = `| queries | number | ${METHODS.map((one) => `${one}: MRR / recall@5`).join(' | ')} |`;
  const sizes = Object.entries(bytes).map(
    ([name, size]) => `${name}: ${(size / 1024).toFixed(1)} KB`,
  );
  const paces = Object.entries(pace).map(
    ([lang, ratio]) => `${lang}: ${ratio.toFixed(2)} × Pagefind alone`,
  );
  return [
    head,
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row} |`),
    '',
    `On the wire, whole language: ${sizes.join(', ')}.`,
    `From query to order: ${paces.join(', ')}.`,
  ].join('\n');
}

describe('Relevance on the judged set, in a real browser against the built index', () => {
  it('writes its table beside plain Pagefind and MiniSearch', () => {
    const file = join(projectRoot, '.pendopo', 'relevance.md');
    mkdirSync(join(projectRoot, '.pendopo'), { recursive: true });
    writeFileSync(file, `${toTable()}\n`);
    expect(queries.length).toBeGreaterThanOrEqual(120);
  });

  it('has the right page near the top: MRR of at least 0.85', () => {
    expect(judge('ours', () => true).mrr).toBeGreaterThanOrEqual(0.85);
  });

  it('has the right pages among the first five: recall@5 of at least 0.95', () => {
    expect(judge('ours', () => true).recall5).toBeGreaterThanOrEqual(0.95);
  });

  it('holds on the third that nothing was tuned on', () => {
    const { mrr, recall5 } = judge('ours', ({ frozen }) => frozen);
    expect(mrr).toBeGreaterThanOrEqual(0.8);
    expect(recall5).toBeGreaterThanOrEqual(0.9);
  });

  it('is better than Pagefind alone', () => {
    expect(judge('ours', () => true).mrr).toBeGreaterThan(judge('plain Pagefind', () => true).mrr);
  });
});
