import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage, selectElements } from '../support/output.ts';
import { sites } from '../support/sites.ts';

const cases = Object.entries(sites).flatMap(([region, site]) =>
  [
    ['id', '', 'cari/'],
    ['en', 'en/', 'en/search/'],
  ].map(([lang = '', folder = '', search = '']) => ({ region, site, lang, folder, search })),
);

describe.each(cases)(
  'The OpenSearch description of the $region region in $lang',
  ({ site, lang, folder, search }) => {
    const xml = readFileSync(join(site.outDir, folder, 'opensearch.xml'), 'utf8');
    const origin = site.env.PENDOPO_SITE + site.base;
    const read = (name: string) =>
      new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

    it('has what OpenSearch 1.1 requires, within its lengths and without markup', () => {
      expect(xml).toMatch(
        /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription xmlns="http:\/\/a9\.com\/-\/spec\/opensearch\/1\.1\/">/,
      );
      const lengths = { ShortName: 16, LongName: 48, Description: 1024 };
      for (const [name, most] of Object.entries(lengths)) {
        expect(read(name).length, name).toBeGreaterThan(0);
        expect(read(name).length, name).toBeLessThanOrEqual(most);
      }
      expect([read('Language'), read('InputEncoding'), read('OutputEncoding')]).toEqual([
        lang,
        'UTF-8',
        'UTF-8',
      ]);
    });

    it('leads to the search of its language, names itself and a picture that exists', () => {
      const urls = [
        ...xml.matchAll(/<Url type="([^"]+)"(?: rel="(\w+)")? template="([^"]+)"/g),
      ].map(([, ...parts]) => parts);
      expect(urls).toEqual([
        ['text/html', undefined, `${origin}${search}?q={searchTerms}`],
        ['application/opensearchdescription+xml', 'self', `${origin}${folder}opensearch.xml`],
      ]);
      expect(existsSync(join(site.outDir, search, 'index.html'))).toBe(true);
      expect(existsSync(join(site.outDir, read('Image').replace(origin, '')))).toBe(true);
    });

    it('is named by the pages of its language', () => {
      const path = join(site.outDir, folder, 'index.html');
      const [link] = selectElements(readPage({ absolute: path, path }), 'link', { rel: 'search' });
      expect(link?.attributes).toMatchObject({
        type: 'application/opensearchdescription+xml',
        href: `${site.base}${folder}opensearch.xml`,
      });
    });
  },
);
