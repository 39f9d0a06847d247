import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPage, selectElements } from '../support/output.ts';
import {
  listReleases,
  readFeed,
  readForm,
  readNinjs,
  readPageSaid,
  readWordSaid,
  type Said,
} from '../support/press-files.ts';
import { projectRoot, sites, type TestSite } from '../support/sites.ts';

function toNinjsCheck() {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  // The schema leans on another one, for places with a shape; ours have none.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
  const path = join(projectRoot, 'tests/schemas/ninjs-schema_3.1.json');
  const check = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  return (one: unknown) => (check(one) ? [] : (check.errors ?? []));
}

const findFaults = toNinjsCheck();

describe('The IPTC schema of ninjs 3.1', () => {
  it('refuses what is not ninjs, so it can find a fault of ours', () => {
    expect(findFaults({ uri: 'https://hub.example/' })).toEqual([]);
    for (const wrong of [{}, { uri: 'https://hub.example/', headline: 'x' }])
      expect(findFaults(wrong)).not.toEqual([]);
    expect(findFaults({ uri: 'https://hub.example/', pubStatus: 'cancelled' })).not.toEqual([]);
    expect(findFaults({ uri: 'https://hub.example/', firstCreated: '2026' })).not.toEqual([]);
  });
});

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The releases of the %s region',
  (_, site) => {
    const releases = listReleases(site);
    const toFeedFile = (lang: 'id' | 'en', file: string) =>
      join(site.outDir, lang === 'id' ? 'siaran-pers' : 'en/press', file);
    const feeds = new Map<string, ReadonlyMap<string, Said>>();

    beforeAll(async () => {
      for (const lang of ['id', 'en'] as const)
        for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
          feeds.set(`${lang}/${file}`, await readFeed(toFeedFile(lang, file)));
    });

    it('are valid ninjs', () => {
      expect(releases.length).toBeGreaterThan(7);
      for (const release of releases) {
        expect(findFaults(readNinjs(release)), release.url).toEqual([]);
      }
    });

    it('have one headline, date and credit on the page and in every file', () => {
      for (const release of releases) {
        const { article, ...page } = readPageSaid(release);
        const { headline, published, credit } = page;
        const ninjs = readNinjs(release);
        const { text: wordText, ...word } = readWordSaid(release);
        const markdown = /^---\n([\s\S]*?)\n---\n/.exec(readForm(release, 'md'))?.[1] ?? '';
        const matter = load(markdown) as { title: string; published: string; publisher: string };
        const plain = readForm(release, 'txt').split('\n');

        expect(word, release.url).toEqual(page);
        expect([ninjs.headlines[0]?.value, ninjs.by]).toEqual([headline, credit]);
        expect([matter.title, matter.publisher]).toEqual([headline, credit]);
        expect([article.headline, article.creditText ?? credit]).toEqual([headline, credit]);
        for (const moment of [ninjs.firstCreated, matter.published, article.datePublished])
          expect(Date.parse(moment), release.url).toBe(published);
        for (const line of [headline, plain.find((one) => /^(Kredit|Credit): /.test(one)) ?? '']) {
          expect(plain).toContain(line);
          expect(wordText).toContain(line);
        }
        expect(plain.some((line) => line.endsWith(`: ${credit}`))).toBe(true);
      }
    });

    it('have the same headline, date and credit in all three feeds; a withdrawn one is marked', () => {
      for (const release of releases) {
        const { headline, published, credit } = readPageSaid(release);
        const isWithdrawn = readNinjs(release).pubStatus === 'canceled';
        for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
          const said = feeds.get(`${release.lang}/${file}`)?.get(release.url);
          expect(said?.published, `${release.url} in ${file}`).toBe(published);
          expect(said?.credit).toBe(credit);
          if (isWithdrawn) expect(said?.headline).toMatch(/^(Dicabut|Withdrawn): ./);
          else expect(said?.headline).toBe(headline);
        }
      }
    });

    it('name their other forms in the head of the page', () => {
      for (const { folder, url } of releases) {
        const absolute = join(folder, 'index.html');
        const hrefs = selectElements(readPage({ path: absolute, absolute }), 'link')
          .filter(({ attributes }) => attributes['href']?.includes(new URL(url).pathname))
          .map(({ attributes }) => attributes['href']?.split('/').at(-1) ?? '')
          .filter((name) => name !== '');
        expect(hrefs, url).toHaveLength(4);
        for (const name of hrefs) expect(existsSync(join(folder, name)), name).toBe(true);
      }
    });

    it('name their changes with time, in the structured data as in ninjs', () => {
      for (const release of releases) {
        const { article } = readPageSaid(release);
        const ninjs = JSON.stringify(readNinjs(release));
        for (const { text, datePublished } of article.correction ?? []) {
          expect(ninjs).toContain(text.split(': ')[1]);
          expect(Date.parse(datePublished)).not.toBeNaN();
        }
      }
    });
  },
);

describe('A withdrawn release', () => {
  it('is a tombstone in every file', () => {
    const withdrawn = listReleases(sites.fictional).filter(({ url }) =>
      url.includes('jembatan-watuterang'),
    );
    expect(withdrawn).toHaveLength(2);
    for (const release of withdrawn) {
      const ninjs = readNinjs(release);
      expect(ninjs).toMatchObject({ pubStatus: 'canceled' });
      expect(ninjs.bodies).toBeUndefined();
      for (const text of [
        JSON.stringify(ninjs),
        readForm(release, 'txt'),
        readForm(release, 'md'),
        readWordSaid(release).text,
      ]) {
        expect(text).toMatch(/Penutupan tidak jadi|closure was called off/);
        expect(text).not.toMatch(/Teks siaran rekaan|Text of the invented release/);
      }
    }
  });
});
