import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites, type TestSite } from '../support/sites.ts';

describe('security.txt', () => {
  const at = (site: TestSite) => join(site.outDir, '.well-known/security.txt');

  it('is there where the settings name a contact, and only there', () => {
    const text = readFileSync(at(sites.fictional), 'utf8');
    expect(text).toMatch(/^Contact: https:\/\/rukmapura\.example\/lapor\nExpires: \d{4}-/);
    expect(text).toContain('/hub/.well-known/security.txt\n');
    expect(existsSync(at(sites.default))).toBe(false);
  });
});

describe.each(Object.entries(sites) as [string, TestSite][])(
  'llms.txt of the %s region',
  (_, site) => {
    const text = readFileSync(join(site.outDir, 'llms.txt'), 'utf8');

    it('says first what the site is, and that it is a demonstration', () => {
      expect(text).toMatch(/^# .+\n\n> .+\n\nSitus ini peragaan/);
    });

    it('leads to pages and files that exist', () => {
      const prefix = `${site.env['PENDOPO_SITE'] ?? ''}${site.base}`;
      const urls = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => url ?? '');
      expect(urls.length).toBeGreaterThan(30);
      for (const url of urls) {
        expect(url.startsWith(prefix), url).toBe(true);
        const path = url.slice(prefix.length);
        expect(
          existsSync(join(site.outDir, path, path.endsWith('/') ? 'index.html' : '')),
          url,
        ).toBe(true);
      }
    });
  },
);

describe('robots.txt', () => {
  it('names both lists for search, each of them a file', () => {
    for (const site of Object.values(sites)) {
      const text = readFileSync(join(site.outDir, 'robots.txt'), 'utf8');
      const names = [...text.matchAll(/^Sitemap: .*\/([^/\n]+)$/gm)].map(([, name = '']) => name);
      expect(names).toEqual(['sitemap-index.xml', 'sitemap-news.xml']);
      for (const name of names) expect(existsSync(join(site.outDir, name))).toBe(true);
    }
  });
});
