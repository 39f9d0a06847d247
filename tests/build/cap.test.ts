import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listOutput, readPage, selectElements } from '../support/output.ts';
import { sites } from '../support/sites.ts';
import { hasXmllint, validateXml } from '../support/xmllint.ts';

const { outDir, base } = sites.fictional;
const files = listOutput(sites.fictional).filter(({ path }) => path.endsWith('/cap.xml'));
const read = (path: string) => readPage({ path, absolute: join(outDir, path) });

describe('The CAP messages of the site', () => {
  it('are there for every alert page, and are named on it in both languages', () => {
    const pages = listOutput(sites.fictional).filter(({ path }) =>
      /^(peringatan|en\/alerts)\/[^/]+\/index\.html$/.test(path),
    );
    expect(pages.length).toBe(2 * files.length);
    for (const { path, absolute } of pages) {
      const slug = path.split('/').at(-2) ?? '';
      const [link] = selectElements(readPage({ path, absolute }), 'link', {
        type: 'application/cap+xml',
      });
      expect(link?.attributes['href'], path).toBe(`${base}peringatan/${slug}/cap.xml`);
    }
  });

  it.runIf(hasXmllint)('are valid against the schema of CAP 1.2, by xmllint', () => {
    expect(files.length).toBeGreaterThan(3);
    const names = files.map(({ absolute }) => absolute);
    expect(validateXml('cap-1.2.xsd', names)).toEqual({ status: 0, faults: [] });
  });

  it('say that they are tests, because this site is a demonstration', () => {
    for (const { path, absolute } of files)
      expect(readFileSync(absolute, 'utf8'), path).toContain('<status>Test</status>');
  });

  it('are offered on the list for every alert in force', () => {
    const links = selectElements(read('peringatan/index.html'), 'a', {
      type: 'application/cap+xml',
    });
    expect(links.map(({ text }) => text.trim())).toContain('Air Telaga Sunya naik');
  });
});
