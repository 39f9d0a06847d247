import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { listOutput, readPage, readPages, selectElements, type Page } from '../support/output.ts';
import { readTags, TELLTALE, type Tags } from '../support/pictures/plant-secrets.ts';
import { projectRoot, sites } from '../support/sites.ts';

const originals = join(projectRoot, 'tests', 'region', 'content', 'media');
const site = sites.fictional;
const files = listOutput(site);
const published = files.filter(({ path }) => path.startsWith('gambar/foto/'));

function getPage(path: string): Page {
  const file = files.find((one) => one.path === `${path}index.html`);
  if (!file) throw new Error(`The site lacks ${path}.`);
  return readPage(file);
}

const getText = (page: Page) => selectElements(page, 'main')[0]?.text ?? '';

describe('Every published file of every photo, read by exiftool', () => {
  let tags: Tags[];
  beforeAll(() => {
    tags = readTags(published.map(({ absolute }) => absolute));
  });

  it('exists in all three forms that pages show, and as originals', () => {
    const endings = new Set(published.map(({ path }) => path.split('.').at(-1)));
    expect(endings).toEqual(new Set(['avif', 'webp', 'jpg']));
    expect(published.filter(({ path }) => path.endsWith('-asli.jpg')).length).toBeGreaterThan(3);
    expect(tags.length).toBe(published.length);
  });

  it('says caption and alternative text in two languages, creator, credit, rights and source', () => {
    const wanted = [
      'IFD0:Artist',
      'IFD0:Copyright',
      'IFD0:ImageDescription',
      'XMP-dc:Creator',
      'XMP-dc:Description',
      'XMP-dc:Description-en',
      'XMP-dc:Rights',
      'XMP-photoshop:Headline',
      'XMP-photoshop:Credit',
      'XMP-iptcCore:AltTextAccessibility',
      'XMP-iptcCore:AltTextAccessibility-en',
      'XMP-iptcExt:DigitalSourceType',
      'XMP-xmpRights:UsageTerms',
    ];
    const lacking = tags.flatMap((one) =>
      wanted.filter((name) => !one[name]).map((name) => `${one.SourceFile} ${name}`),
    );
    expect(lacking).toEqual([]);
  });

  it('says neither place nor camera nor owner, though every original does', () => {
    const told = (one: Tags) => Object.keys(one).filter((name) => TELLTALE.test(name));
    const names = ['telaga-sunya.jpg', 'perajin-menenun.jpg', 'anak-menari.jpg'];
    for (const one of readTags(names.map((name) => join(originals, name))))
      expect(told(one).join()).toMatch(/GPS.*Serial|Serial.*GPS/);
    expect(tags.filter((one) => told(one).length > 0).map((one) => one.SourceFile)).toEqual([]);
    const leaking = published.filter(({ absolute }) =>
      /RAHASIA|Kamera Rekaan/.test(readFileSync(absolute, 'latin1')),
    );
    expect(leaking).toEqual([]);
  });

  it('is the original itself, pixel by pixel, where a page calls it so', async () => {
    const link = selectElements(getPage('ruang-media/foto/perajin-menenun/'), 'a').find(
      ({ attributes }) => attributes['download']?.endsWith('-asli.jpg'),
    );
    const path = link?.attributes['href']?.replace(site.base, '') ?? '';
    const pixels = (file: string) => sharp(file).raw().toBuffer();
    const [own, drawn] = await Promise.all([
      pixels(join(originals, 'perajin-menenun.jpg')),
      pixels(join(site.outDir, path)),
    ]);
    expect(drawn.equals(own)).toBe(true);
  });
});

describe('Headline, caption, credit and date of a photo', () => {
  it('are the same on its page and in its files', () => {
    const text = getText(getPage('ruang-media/foto/perajin-menenun/'));
    const file = published.find(({ path }) => path.includes('/perajin-menenun-'));
    const [tags] = readTags([file?.absolute ?? '']);
    expect(tags).toMatchObject({
      'XMP-photoshop:DateCreated': '2026:11:23',
      'XMP-iptcExt:PersonInImage': ['Sari Pranawa (rekaan)'],
    });
    for (const name of ['XMP-photoshop:Headline', 'XMP-dc:Description', 'XMP-photoshop:Credit'])
      expect(text).toContain(tags?.[name]);
    expect(text).toContain('23 November 2026');
    expect(text).toContain('Sari Pranawa (rekaan), perajin Pekan Kain');
  });
});

describe('What a page offers of a photo', () => {
  it('is every size with its pixels and its true bytes', () => {
    const page = getPage('siaran-pers/pekan-kain-dibuka/');
    const links = selectElements(page, 'a').filter(({ attributes }) =>
      attributes['download']?.startsWith('perajin-menenun-'),
    );
    expect(links.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Untuk web JPEG · 1\.600 × 1\.067 · \d+ KB$/),
      expect.stringMatching(/^Untuk cetak JPEG · 3\.000 × 2\.000 · \d+ KB$/),
      expect.stringMatching(/^Asli JPEG · 3\.600 × 2\.400 · \d+ KB$/),
    ]);
    for (const { attributes } of links) {
      const path = attributes['href']?.replace(site.base, '');
      expect(files.some((file) => file.path === path)).toBe(true);
    }
  });

  it('is nothing of a photo that others may not use', () => {
    for (const path of ['ruang-media/foto/anak-menari/', 'ruang-media/foto/']) {
      const page = getPage(path);
      const offered = selectElements(page, 'a').filter(
        ({ attributes }) =>
          attributes['download']?.includes('anak-menari') ||
          /anak-menari.*-(asli|1600|3000)\.jpg/.test(attributes['href'] ?? ''),
      );
      expect(offered).toEqual([]);
    }
    expect(published.filter(({ path }) => /anak-menari.*-asli/.test(path))).toEqual([]);
  });
});

describe('A picture that a machine made', () => {
  it('is marked on every page that shows it, in both languages', () => {
    const showing = readPages(site).filter(({ html }) =>
      /gambar\/foto\/rancangan-dermaga/.test(html),
    );
    expect(showing.length).toBeGreaterThan(5);
    const unmarked = showing.filter(
      ({ html }) => !/buatan mesin \(AI\)|by a machine \(AI\)/.test(html),
    );
    expect(unmarked.map(({ path }) => path)).toEqual([]);
  });

  it('is marked in each of its files', () => {
    const own = published.filter(({ path }) => path.includes('/rancangan-dermaga-'));
    for (const tags of readTags(own.map(({ absolute }) => absolute)))
      expect(tags).toMatchObject({
        'XMP-iptcExt:DigitalSourceType':
          'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
        'XMP-photoshop:Instructions': 'Gambar buatan mesin (AI)',
      });
  });
});

describe('The photo library', () => {
  it('has the published photos, each with credit and licence, and a page per filter', () => {
    const text = getText(getPage('ruang-media/foto/'));
    expect(text).toContain('8 foto');
    expect(text).toContain('Gambar uji / proyek, CC BY-SA 4.0');
    expect(getText(getPage('ruang-media/foto/tahun/2025/'))).toMatch(/1 foto\s*·\s*2025/);
    expect(getText(getPage('en/newsroom/photos/licence/editorial/'))).toMatch(/1 photo\b/);
  });

  it('has neither drafts nor photos that only an embargoed or withdrawn release shows', () => {
    const paths = files.map(({ path }) => path).join('\n');
    expect(paths).not.toMatch(/foto\/(dermaga-kenari|foto-kenari)/);
  });

  it('says where it is empty that there are no photos, whom to ask, and shows drawings', () => {
    const file = listOutput(sites.default).find(
      ({ path }) => path === 'ruang-media/foto/index.html',
    );
    const page = file && readPage(file);
    expect(page && getText(page)).toContain('Belum ada foto');
    const main = page?.html.split('<main')[1] ?? '';
    expect(main.match(/Ilustrasi:/g)?.length).toBe(6);
    expect(main).toContain('href="/kontak/"');
  });
});
