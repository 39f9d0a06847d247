import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWord } from '../support/canary.ts';
import { copyRegion, plantReleases } from '../support/embargo-content.ts';
import { listOutput } from '../support/output.ts';
import { buildTestSite, projectRoot, sites, TEST_NOW, type TestSite } from '../support/sites.ts';

/** One second after the moment at which the shared sites are built. */
const HOUR = '2026-11-24T09:00:01+07:00';
const AFTER = '2026-11-24T09:00:02+07:00';
const PAST = '2026-11-23T12:00:00+07:00';

const waiting = 'kenarizqwx';
const never = { draft: 'kenaridvqj', ended: 'kenarixhqz', faulty: 'kenarifqzv' };

const copy = copyRegion();
const plainCopy = copyRegion();
let slugs: string[];

function toSite(name: string, now: string, root = copy.root): TestSite {
  const env = { ...sites.fictional.env, PENDOPO_CONTENT: root, PENDOPO_NOW: now };
  return { ...sites.fictional, outDir: join(projectRoot, '.pendopo', 'test', name), env };
}
const before = toSite('embargo-before', TEST_NOW);
const after = toSite('embargo-after', AFTER);
const without = toSite('embargo-without', TEST_NOW, plainCopy.root);

beforeAll(async () => {
  const times = { publishedAt: PAST, releaseAt: PAST, expiresAt: '2027-11-24T09:00:00+07:00' };
  slugs = await plantReleases(copy, waiting, { ...times, embargoUntil: HOUR });
  await plantReleases(copy, never.draft, { ...times, embargoUntil: PAST, draft: true });
  await plantReleases(copy, never.ended, {
    publishedAt: PAST, releaseAt: PAST, embargoUntil: PAST, expiresAt: TEST_NOW,
  }); // prettier-ignore
  await plantReleases(copy, never.faulty, {
    ...times, embargoUntil: '2027-01-01T00:00:00+07:00', publishedat: PAST,
  }); // prettier-ignore
  await buildTestSite(without);
  await buildTestSite(before);
  await buildTestSite(after);
}, 600_000);

afterAll(() => {
  copy.remove();
  plainCopy.remove();
});

function readAll(site: TestSite): Map<string, string> {
  const files = listOutput(site);
  return new Map(files.map(({ path, absolute }) => [path, readFileSync(absolute, 'latin1')]));
}

describe('One second before its time', () => {
  it('a release is nowhere in the output: no name, text, archive, picture, index or note', () => {
    expect(findWord(before.outDir, waiting)).toEqual([]);
  });

  it('the site is byte by byte the one that never had it; the status counts files with faults only', () => {
    const [own, plain] = [readAll(before), readAll(without)];
    const different = [...new Set([...own.keys(), ...plain.keys()])]
      .filter((path) => own.get(path) !== plain.get(path))
      .sort();
    expect(different).toEqual(['status.json']);
  });
});

describe('A draft, a release that ended and one with a fault', () => {
  it.each(Object.entries(never))('are nowhere: %s', (_, word) => {
    expect(findWord(before.outDir, word)).toEqual([]);
    expect(findWord(after.outDir, word)).toEqual([]);
  });
});

/** Where a release must be once it is out: each pattern is met by a place that holds the word. */
const places: Record<string, RegExp> = {
  page: /^siaran-pers\/kenarizqwx-statement\/index\.html$/,
  'English page': /^en\/press\/kenarizqwx-release\/index\.html$/,
  list: /^siaran-pers\/index\.html$/,
  'list of the year': /^siaran-pers\/tahun\/2026\/index\.html$/,
  RSS: /^siaran-pers\/rss\.xml$/,
  'English RSS': /^en\/press\/rss\.xml$/,
  search: /^_cari\/[0-9a-f]+\/fragment\/id_\w+\.pf_fragment!$/,
  'English search': /^_cari\/[0-9a-f]+\/fragment\/en_\w+\.pf_fragment!$/,
  sitemap: /^sitemap-\d+\.xml$/,
  'news sitemap': /^sitemap-news\.xml$/,
  'llms.txt': /^llms\.txt$/,
  'open data': /^data\/siaran-pers\.json$/,
  Atom: /^siaran-pers\/atom\.xml$/,
  'JSON Feed': /^siaran-pers\/feed\.json$/,
  'feed of its kind': /^siaran-pers\/umpan\/[a-z-]+\/rss\.xml$/,
  ninjs: /^siaran-pers\/kenarizqwx-reply\/ninjs\.json$/,
  'plain text': /^siaran-pers\/kenarizqwx-data\/naskah\.txt$/,
  Markdown: /^siaran-pers\/kenarizqwx-release\/naskah\.md$/,
  'Word file': /^siaran-pers\/kenarizqwx-fact-check\/naskah\.docx!word\/document\.xml$/,
  'English Word file': /^en\/press\/kenarizqwx-release\/text\.docx!word\/document\.xml$/,
  frame: /^siaran-pers\/kenarizqwx-release\/sisipan\/index\.html$/,
  'table as CSV': /^siaran-pers\/kenarizqwx-data\/tabel-1\.csv$/,
  'figure as CSV': /^siaran-pers\/kenarizqwx-data\/grafik-1\.csv$/,
  'figure as SVG': /^siaran-pers\/kenarizqwx-data\/grafik-1\.svg$/,
  'figure in the kit': /^siaran-pers\/kenarizqwx-data\/kit\.zip!grafik\/grafik-1\.png/,
  kit: /^siaran-pers\/kenarizqwx-release\/kit\.zip!.+\.txt$/,
  'Word file in the kit': /^siaran-pers\/kenarizqwx-release\/kit\.zip!.+\.docx!word\/document\.xml$/,
  'picture in the kit': /^siaran-pers\/kenarizqwx-release\/kit\.zip!.+\.jpe?g$/,
  'captions of the kit': /^siaran-pers\/kenarizqwx-release\/kit\.zip!.+\.csv$/,
  invitation: /^siaran-pers\/kenarizqwx-invitation\/undangan\.ics$/,
  'agenda of invitations': /^ruang-media\/undangan\.ics$/,
  'quotations': /^ruang-media\/kutipan\/index\.html$/,
  'photo library': /^ruang-media\/foto\/index\.html$/,
  'page of the photo': /^ruang-media\/foto\/kenarizqwx-foto\/index\.html$/,
  picture: /^gambar\/foto\/.+\.jpe?g$/,
  download: /^berkas\/kenarizqwx-unduh\.csv$/,
  newsroom: /^ruang-media\/index\.html$/,
}; // prettier-ignore

describe('One second after its time', () => {
  let found: string[];
  beforeAll(() => {
    found = findWord(after.outDir, waiting);
  });

  it.each(Object.entries(places))('a release is in the %s', (_, pattern) => {
    expect(found.filter((place) => pattern.test(place))).not.toEqual([]);
  });

  it('every kind of release has its page, with a share card', () => {
    const files = listOutput(after).map(({ path }) => path);
    for (const slug of slugs) {
      const page = readFileSync(join(after.outDir, 'siaran-pers', slug, 'index.html'), 'utf8');
      const [, card = 'none'] = /og:image" content="[^"]+\/hub\/([^"]+)"/.exec(page) ?? [];
      expect(files).toContain(card);
    }
  });
});
