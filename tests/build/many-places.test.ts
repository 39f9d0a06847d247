import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateContent } from '../support/bench/generate.ts';
import { readPages, selectElements, toBrotliBytes, type Page } from '../support/output.ts';
import { buildTestSite } from '../support/sites.ts';

/** One more than have share cards of their own, whose drawing would take minutes. */
const PLACES = 501;
const KB = 1024;

const folder = mkdtempSync(join(tmpdir(), 'pendopo-places-'));
const outDir = join(folder, 'out');
let lists: Page[];

beforeAll(async () => {
  await generateContent(join(folder, 'content'), PLACES, { destinations: 1 });
  await buildTestSite({ outDir, base: '/', env: { PENDOPO_CONTENT: join(folder, 'content') } });
  lists = readPages({ outDir }).filter(({ path }) =>
    /^destinasi\/(hal\/\d+\/)?index\.html$/.test(path),
  );
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listPlaces = (page: Page) => [
  ...new Set(
    selectElements(page, 'a')
      .map(({ attributes }) => /^\/destinasi\/(rekaan-\d+)\/$/.exec(attributes['href'] ?? '')?.[1])
      .filter((slug) => slug !== undefined),
  ),
];

describe('The list of a region with 500 places', () => {
  it('has every place once, at most 150 a page', () => {
    const all = lists.map(listPlaces);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(150);
    expect(lists).toHaveLength(Math.ceil(PLACES / 150));
    expect(all.flat()).toHaveLength(PLACES);
    expect(new Set(all.flat()).size).toBe(PLACES);
  });

  it('stays within 14 KB of HTML, on every page of it', () => {
    const heavy = lists.map(({ path, html }) => ({ path, kb: toBrotliBytes(html) / KB }));
    expect(heavy.filter(({ kb }) => kb > 14)).toEqual([]);
    expect(Math.max(...heavy.map(({ kb }) => kb))).toBeGreaterThan(4);
  });
});
