import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readPages, selectElements, type Page } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';

type Row = Record<string, string>;

const toText = (html: string) => html.replace(/<[^>]*>/g, '').trim();

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The services of the %s region',
  (_, site) => {
    const pages = readPages(site);
    const find = (path: string) => pages.find((page) => page.path === path) as Page;
    const rows: Row[] = parse(
      readFileSync(join(site.outDir, 'data', 'standar-pelayanan.csv'), 'utf8'),
      { columns: true, bom: true },
    );
    const byService = Map.groupBy(rows, ({ service }) => service ?? '');

    it.each(['layanan/standar/index.html', 'en/services/standards/index.html'])(
      'stand in the matrix %s as in standar-pelayanan.csv, cell by cell',
      (path) => {
        const [, table = ''] = /<tbody>(.*?)<\/tbody>/s.exec(find(path).html) ?? [];
        const shown = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => {
          const [, slug = ''] = /href="[^"]*\/([a-z0-9-]+)\/"/.exec(row) ?? [];
          const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
            toText(cell),
          );
          return [slug, cells] as const;
        });
        expect(shown.length).toBe(byService.size);
        for (const [slug, cells] of shown) {
          const own = (byService.get(slug) ?? []).map(({ filled }) =>
            filled === 'true' ? '✓' : '–',
          );
          expect([slug, ...cells]).toEqual([
            slug,
            ...own,
            `${own.filter((c) => c === '✓').length}`,
          ]);
        }
      },
    );

    it('say of every open component who fills it, on the page as in the table', () => {
      const { html } = find('layanan/standar/index.html');
      const open = rows.filter(({ filled }) => filled !== 'true');
      expect(open.length).toBeGreaterThan(0);
      for (const { service, pending_by: who = '' } of open) {
        expect(who, service).not.toBe('');
        expect(html).toContain(`Diisi oleh ${who.replaceAll('&', '&amp;')}`);
      }
      for (const { filled, pending_by: who } of rows) if (filled === 'true') expect(who).toBe('');
    });

    it('have papers that stand once in each list', () => {
      for (const page of pages) {
        const ids = selectElements(page, 'input', { type: 'checkbox' }).flatMap(
          ({ attributes }) => attributes['name'] ?? [],
        );
        expect(ids, page.path).toEqual([...new Set(ids)]);
      }
    });

    it('have every case of their questions readable without JavaScript', () => {
      const asking = pages.filter(({ html }) => html.includes('data-ask'));
      expect(asking.length).toBeGreaterThan(0);
      for (const { html, path } of asking)
        expect(html.match(/<details class="case"/g)?.length ?? 0, path).toBeGreaterThan(0);
    });
  },
);
