import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFaultyContent } from '../support/faulty-content.ts';
import { listOutput } from '../support/output.ts';
import { buildTestSite, projectRoot, sites } from '../support/sites.ts';

const { root, remove } = makeFaultyContent();
const outDir = join(projectRoot, '.pendopo', 'test', 'faults');
const site = { ...sites.fictional, outDir, env: { ...sites.fictional.env, PENDOPO_CONTENT: root } };

beforeAll(() => buildTestSite(site));
afterAll(remove);

function listPages(of: { outDir: string }): string[] {
  const pages = listOutput(of).filter(({ path }) => path.endsWith('.html'));
  return pages.map(({ path }) => path).sort();
}

describe('The site of a folder with faults', () => {
  it('has every page that it has without them, and no other', () => {
    expect(listPages(site)).toEqual(listPages(sites.fictional));
  });

  it('names in its status what was set aside', () => {
    const status = JSON.parse(readFileSync(join(outDir, 'status.json'), 'utf8')) as {
      setAside: { file: string }[];
      setAsideHeld: number;
      gaps: { file: string; field: string }[];
    };
    expect(status.setAside).toHaveLength(51);
    // The guide stays published, so it is not among what was set aside.
    expect(status.gaps).toMatchObject([{ file: 'services/izin-warung.id.md' }]);
    expect(status.setAside.map(({ file }) => file)).toContain('media/raksasa.jpg');
    // A draft, an embargoed release, three excluded records, and a file of which nobody can say whether it is one.
    expect(status.setAsideHeld).toBe(6);
  });

  it('keeps the page of a route whose recording it refused: its stops, without a line', () => {
    const folder = join(outDir, 'rute', 'jalur-gunung-pelita');
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const file = readFileSync(join(folder, 'rute.gpx'), 'utf8');
    expect(page).toContain('Pos Batu Payung');
    expect(page).not.toContain('is-recorded');
    expect(file.match(/<wpt /g)).toHaveLength(3);
    expect(file).not.toMatch(/<trk|root:|passwd/);
  });

  it('does not name a fault of what is not published, and no file of an excluded record', () => {
    const leaks = listOutput(site)
      .filter(({ path }) => /\.(html|json|xml|txt|js)$/.test(path))
      .filter(({ absolute }) => /KENARI-SALAH/i.test(readFileSync(absolute, 'utf8')))
      .map(({ path }) => path);
    expect(leaks).toEqual([]);
  });
});
