import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeManyReleases } from '../support/many-releases.ts';
import { readPages, selectElements, toBrotliBytes, type Page } from '../support/output.ts';
import { buildTestSite } from '../support/sites.ts';

/** More than have share cards of their own, whose drawing would take minutes. */
const RELEASES = 901;
const A_PAGE = 60;
const LAST = Math.ceil(RELEASES / A_PAGE);
const KB = 1024;

const folder = mkdtempSync(join(tmpdir(), 'pendopo-releases-'));
const outDir = join(folder, 'out');
let lists: Page[];
let quotes: Page[];
let newsroom: Page[];

beforeAll(async () => {
  await writeManyReleases(join(folder, 'content'), RELEASES);
  await buildTestSite({ outDir, base: '/', env: { PENDOPO_CONTENT: join(folder, 'content') } });
  const pages = readPages({ outDir });
  const select = (form: RegExp) => pages.filter(({ path }) => form.test(path));
  lists = select(/^siaran-pers\/((hal|jenis|dimensi|tempat|tahun)\/.+\/)?index\.html$/);
  quotes = select(/^ruang-media\/kutipan\//);
  newsroom = select(/^ruang-media\/index\.html$/);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listReleases = (page: Page) =>
  selectElements(page, 'a').flatMap(
    ({ attributes }) => /^\/siaran-pers\/(kabar-\d+)\/$/.exec(attributes['href'] ?? '')?.[1] ?? [],
  );

const toHeavy = (pages: readonly Page[]) =>
  pages
    .map(({ path, html }) => ({ path, kb: toBrotliBytes(html) / KB }))
    .filter(({ kb }) => kb > 14);

describe('The archive of thirty years of releases', () => {
  it('has every release once in the list of all and once under its kind, dimension, place and year', () => {
    for (const part of ['(hal/|index)', 'jenis/', 'dimensi/', 'tempat/', 'tahun/']) {
      const own = lists.filter(({ path }) => new RegExp(`^siaran-pers/${part}`).test(path));
      const all = own.map(listReleases);
      expect(Math.max(...all.map(({ length }) => length)), part).toBeLessThanOrEqual(A_PAGE);
      expect(all.flat().length, part).toBe(RELEASES);
      expect(new Set(all.flat()).size, part).toBe(RELEASES);
    }
  });

  it('has no more list pages than five views of it need', () => {
    const facets = 3 + 6 + 3 + 30;
    expect(lists.length).toBeLessThanOrEqual(5 * Math.ceil(RELEASES / A_PAGE) + facets);
    expect(lists.filter(({ path }) => path.startsWith('siaran-pers/hal/')).length).toBe(LAST - 1);
  });

  it('stays within 14 KB of HTML, on every page of it and in the newsroom', () => {
    expect(toHeavy([...lists, ...quotes, ...newsroom])).toEqual([]);
    expect(newsroom).toHaveLength(1);
  });

  it('leads from page to page without naming them all, and to every year from each', () => {
    const middle = lists.find(({ path }) => path === 'siaran-pers/hal/10/index.html');
    if (!middle) throw new Error('The tenth page is missing.');
    const hrefs = selectElements(middle, 'a').map(({ attributes }) => attributes['href'] ?? '');
    const numbered = new Set(hrefs.filter((href) => href.startsWith('/siaran-pers/hal/')));
    expect(numbered).toEqual(new Set([9, 10, 11, LAST].map((page) => `/siaran-pers/hal/${page}/`)));
    expect(hrefs.filter((href) => href.startsWith('/siaran-pers/tahun/'))).toHaveLength(30);
  });

  it('has every quote once on the page of quotations, in numbered pages', () => {
    const all = quotes.filter(({ path }) => /kutipan\/(hal\/\d+\/)?index/.test(path));
    const ids = all.flatMap((page) =>
      selectElements(page, 'figure').map(({ attributes }) => attributes['id']),
    );
    expect(ids).toHaveLength(Math.floor(RELEASES / 5));
    expect(new Set(ids).size).toBe(ids.length);
    expect(all).toHaveLength(Math.ceil(ids.length / A_PAGE));
  });
});
