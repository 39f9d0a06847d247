import { describe, expect, it } from 'vitest';
import { readPages, selectElements } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';

const NOTES = /^(keselamatan|en\/safety)\/index\.html$/;

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The standing safety notes of the %s region',
  (_, site) => {
    const pages = readPages(site);
    const notes = pages.filter(({ path }) => NOTES.test(path));
    const toAnchors = (page: (typeof pages)[number]) =>
      selectElements(page, 'section').flatMap(({ attributes }) => attributes['id'] ?? []);

    it('have a page in each language with the same sections', () => {
      expect(notes).toHaveLength(2);
      const [first, second] = notes.map(toAnchors);
      expect(first?.length).toBeGreaterThan(0);
      expect(second).toEqual(first);
    });

    it('are reached from the pages of places, at a section that is there', () => {
      const anchors = new Set(notes.flatMap(toAnchors));
      const links = pages
        .filter(({ path }) => /^(destinasi|en\/destinations)\//.test(path))
        .flatMap((page) => selectElements(page, 'a'))
        .map(({ attributes }) => attributes['href'] ?? '')
        .filter((href) => /\/(keselamatan|safety)\/#/.test(href));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((href) => !anchors.has(href.split('#')[1] ?? ''))).toEqual([]);
    });

    it('copy no level of a volcano', () => {
      const text = notes.map(({ html }) => html.replace(/<[^>]+>/g, ' ')).join(' ');
      expect(text).not.toMatch(/\b(level|tingkat)\s+(I{1,3}|IV|[1-4])\b/i);
    });
  },
);

describe('The safety notes of the default region', () => {
  it('lead to PVMBG and BMKG for what holds today', () => {
    const page = readPages(sites.default).find(({ path }) => path === 'keselamatan/index.html');
    const links = page
      ? selectElements(page, 'a').map(({ attributes }) => attributes['href'] ?? '')
      : [];
    expect(links).toEqual(
      expect.arrayContaining(['https://magma.esdm.go.id/', 'https://www.bmkg.go.id/']),
    );
  });
});
