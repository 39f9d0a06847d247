import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasLibreOffice, openInLibreOffice } from '../support/libreoffice.ts';
import { hasNewsboat, readWithNewsboat } from '../support/newsboat.ts';
import { listOutput, readPage, selectElements } from '../support/output.ts';
import { listReleases, readForm, readPageSaid, toWordPath } from '../support/press-files.ts';
import { serveSite } from '../support/serve.ts';
import { sites, type TestSite } from '../support/sites.ts';
import { hasXmllint, validateXml } from '../support/xmllint.ts';

const all = Object.entries(sites) as [string, TestSite][];

describe.each(all)('The feeds of the %s region', (_, site) => {
  const files = listOutput(site);

  it.runIf(hasXmllint)('are Atom as RFC 4287 says, every one of them', () => {
    const atoms = files.filter(({ path }) => path.endsWith('/atom.xml'));
    expect(atoms.length).toBeGreaterThan(5);
    const names = atoms.map(({ absolute }) => absolute);
    expect(validateXml('atom-rfc4287.rng', names)).toEqual({ status: 0, faults: [] });
  });

  it.runIf(hasXmllint)('come with a list for news search of the right form', () => {
    const path = join(site.outDir, 'sitemap-news.xml');
    expect(validateXml('news-sitemap.rng', [path])).toEqual({ status: 0, faults: [] });
  });

  it('have an id, titles and full texts as JSON Feed 1.1', () => {
    for (const { absolute, path } of files.filter((one) => one.path.endsWith('/feed.json'))) {
      const feed = JSON.parse(readFileSync(absolute, 'utf8')) as JsonFeed;
      expect(feed.version, path).toBe('https://jsonfeed.org/version/1.1');
      expect(feed.feed_url.endsWith(`${site.base}${path}`), path).toBe(true);
      expect(feed.items.length, path).toBeGreaterThan(0);
      expect(feed.items.length, path).toBeLessThanOrEqual(50);
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
      for (const item of feed.items) {
        expect(item.title.length, path).toBeGreaterThan(0);
        expect(item.content_html, path).toContain('<p>');
        expect(Date.parse(item.date_modified)).toBeGreaterThanOrEqual(
          Date.parse(item.date_published),
        );
      }
    }
  });

  it('are named in the head of the pages of the press, each of them a file', () => {
    const pages = files
      .filter(({ path }) => /^(siaran-pers|en\/press|ruang-media)\/.*index\.html$/.test(path))
      .filter(({ path }) => !/\/(sisipan|embed)\//.test(path))
      .map(readPage);
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      if (selectElements(page, 'meta', { 'http-equiv': 'refresh' }).length > 0) continue;
      const hrefs = selectElements(page, 'link', { rel: 'alternate' })
        .filter(({ attributes }) => /rss|atom|feed\+json/.test(attributes['type'] ?? ''))
        .map(({ attributes }) => attributes['href'] ?? '');
      expect(hrefs, page.path).toHaveLength(3);
      for (const href of hrefs)
        expect(files.map(({ path }) => path)).toContain(href.slice(site.base.length));
    }
  });
});

interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly content_html: string;
    readonly date_published: string;
    readonly date_modified: string;
  }[];
}

describe.runIf(hasNewsboat)('A reader of feeds (newsboat)', () => {
  it('subscribes to RSS and Atom and shows headline, author, day and full text', async () => {
    const site = sites.fictional;
    const served = await serveSite(site.outDir, site.base);
    try {
      const urls = ['siaran-pers/rss.xml', 'en/press/atom.xml'].map((path) => served.url + path);
      const articles = await readWithNewsboat(urls);
      for (const release of listReleases(site)) {
        const { headline, published, credit } = readPageSaid(release);
        const read = articles.find(({ url }) => url === release.url);
        expect(read?.title, release.url).toContain(headline);
        expect(read?.author).toContain(credit);
        expect((read?.published ?? 0) * 1000).toBe(published);
        expect(read?.content).toContain(release.url);
      }
      expect(articles.find(({ url }) => url.includes('jadwal-air-bersih'))?.content).toContain(
        'Ralat, 18 November 2026',
      );
    } finally {
      served.stop();
    }
  });
});

describe.runIf(hasLibreOffice)('LibreOffice', () => {
  const releases = listReleases(sites.fictional);
  const opened = hasLibreOffice ? openInLibreOffice(releases.map(toWordPath)) : [];

  it('opens every Word file, its headline and parts as headings', () => {
    for (const [index, release] of releases.entries()) {
      const { headline } = readPageSaid(release);
      expect(opened[index]?.headings(1), release.url).toEqual([headline]);
      const parts = opened[index]?.headings(2) ?? [];
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.at(-1)).toMatch(/Ketentuan pakai|Terms of use|Terms/);
    }
  });

  it('shows the same words as the plain text, in the language of the text', () => {
    for (const [index, release] of releases.entries()) {
      const shown = opened[index]?.text.replace(/\s/g, '') ?? '';
      const lines = readForm(release, 'txt')
        .split('\n')
        .filter((line) => /^[\p{L}“]/u.test(line) && !line.includes(' | ') && !line.includes(' ('));
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) expect(shown, release.url).toContain(line.replace(/\s/g, ''));
      expect(opened[index]?.lang).toMatch(/^(id-ID|en-GB)$/);
    }
  });
});
