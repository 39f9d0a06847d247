import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages, selectElements, toBrotliBytes, type Page } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';

const KB = 1024;

/** A page of each type is measured, and of places, services and villages every one: budgets are about the worst. */
const MEASURED =
  /^(en\/)?(index|[a-z-]+\/index|(destinasi|destinations|layanan|services|siaran-pers|press|acara|events|rute|routes|peristiwa|life-events|kantor|offices)\/.+\/index)\.html$/;

describe.each(Object.entries(sites) as [string, TestSite][])(
  'Bytes of the %s region',
  (_, site) => {
    const pages = readPages(site).filter(({ path }) => MEASURED.test(path));
    const toFile = (href: string) => join(site.outDir, href.replace(site.base, ''));
    const sizes = new Map<string, number>();
    const toSize = (href: string) => {
      const size = sizes.get(href) ?? toBrotliBytes(readFileSync(toFile(href)));
      sizes.set(href, size);
      return size;
    };
    const toSheets = (page: Page) =>
      selectElements(page, 'link', { rel: 'stylesheet' }).map(
        (one) => one.attributes['href'] ?? '',
      );
    const toScripts = (page: Page) =>
      selectElements(page, 'script').flatMap((one) => one.attributes['src'] ?? []);
    const tooBig = (limit: number, measure: (page: Page) => number) =>
      pages
        .map((page) => ({ page, bytes: measure(page) }))
        .filter(({ bytes }) => bytes > limit)
        .map(({ page, bytes }) => `${page.path}: ${(bytes / KB).toFixed(1)} KB`);
    const sum = (hrefs: string[]) => hrefs.reduce((total, href) => total + toSize(href), 0);

    it('of HTML stay within 14 KB a page', () => {
      expect(tooBig(14 * KB, ({ html }) => toBrotliBytes(html))).toEqual([]);
    });

    it('of CSS stay within 12 KB a page', () => {
      expect(tooBig(12 * KB, (page) => sum(toSheets(page)))).toEqual([]);
    });

    it('of JavaScript before any touch stay within 3 KB, map and search pages apart', () => {
      const isApart = ({ path }: Page) => /^(en\/)?(peta|map|cari|search)\//.test(path);
      expect(tooBig(3 * KB, (page) => (isApart(page) ? 0 : sum(toScripts(page))))).toEqual([]);
    });
  },
);
