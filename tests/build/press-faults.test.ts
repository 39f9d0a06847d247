import { XMLParser } from 'fast-xml-parser';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/content/problem.ts';
import { copyRegion } from '../support/embargo-content.ts';
import { listOutput, parsePage, selectElements } from '../support/output.ts';
import { buildTestSite, projectRoot, sites, TEST_NOW, type TestSite } from '../support/sites.ts';
import { unzip } from '../support/unzip.ts';

const copy = copyRegion();
const outDir = join(projectRoot, '.pendopo', 'test', 'press-faults');
const site: TestSite = {
  ...sites.fictional,
  outDir,
  env: { ...sites.fictional.env, PENDOPO_CONTENT: copy.root },
};

const release = (more: string, body = 'Isi.') => `---
title: Berita uji
summary: Teras.
kind: release
dateline: Kutarukma
publishedAt: 2026-11-20T07:00:00+08:00
${more}
---
${body}
`;

const photo = (image: string, without: string[] = []) => {
  const lines = `image: ${image}
alt: Gambar rekaan.
caption: Gambar rekaan.
creator: Juru Gambar Uji
credit: Gambar uji
licence: CC0-1.0
sourceType: digitalArt
test: true`.split('\n');
  return `---\n${lines.filter((line) => !without.some((name) => line.startsWith(name))).join('\n')}\n---\n`;
};

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** A PNG of a few bytes that says it is 20,000 by 10,000 pixels. */
function makeHugePng(): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(20_000, 0);
  head.writeUInt32BE(10_000, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(20_001)))];
  return Buffer.concat([start, ...body, chunk('IEND', Buffer.alloc(0))]);
}

const HOSTILE = `Awal <script>window.JAHAT = 1</script> akhir.

<img src="x" onerror="JAHAT()"> <a href="javascript:JAHAT()">tautan</a> [klik](javascript:JAHAT())

{JAHAT.constructor('return this')()} {} \${JAHAT}

import JAHAT from 'node:fs'

::figure{photo="../../settings/region"}`;

let problems: Problem[];

beforeAll(async () => {
  const contact = 'contacts: [sari-pranawa]';
  const files: Record<string, string | Uint8Array> = {
    'releases/uji-draf.id.md': release(
      `${contact}\nembargoUntil: 2026-11-21T07:00:00+08:00\ndraft: true`,
    ),
    'releases/uji-tanpa-kontak.id.md': release(''),
    'releases/uji-skrip.id.md': release(contact, HOSTILE.replace(/\n\n::figure.*/, '')),
    'releases/uji-jalan-keluar.id.md': release(contact, HOSTILE),
    'releases/uji-berkas-keluar.id.md': release(
      contact,
      '::download{file="../settings/region.yml" label="Unduh"}',
    ),
    'photos/uji-tanpa-kredit.id.md': photo('telaga-sunya.jpg', ['credit']),
    'photos/uji-tanpa-lisensi.id.md': photo('telaga-sunya.jpg', ['licence']),
    'photos/uji-keluar.id.md': photo('../settings/region.yml'),
    'photos/uji-luas.id.md': photo('luas.png'),
    'media/luas.png': makeHugePng(),
  };
  for (const [file, content] of Object.entries(files)) copy.write(file, content);
  const script = join(projectRoot, 'scripts', 'check.ts');
  const { stdout } = spawnSync(process.execPath, [script, '--json', copy.root], {
    encoding: 'utf8',
    env: { ...process.env, PENDOPO_NOW: TEST_NOW },
  });
  ({ problems } = JSON.parse(stdout) as { problems: Problem[] });
  await buildTestSite(site);
}, 600_000);
afterAll(copy.remove);

describe('Bad input of the press desk', () => {
  it('is named, each with its file, field and what is wrong; nothing else is', () => {
    const rows = problems.map(({ file, field, what, setsAside }) => [file, field, what, setsAside]);
    expect(rows).toEqual([
      ['media/luas.png', '', 'gambar terlalu besar', 'file'],
      ['photos/uji-keluar.id.md', 'image', 'alamat berkas tidak sah', 'entry'],
      ['photos/uji-luas.id.md', 'image', 'berkas bukan gambar yang bisa dipakai', 'entry'],
      ['photos/uji-tanpa-kredit.id.md', 'credit', 'belum diisi', 'entry'],
      ['photos/uji-tanpa-lisensi.id.md', 'licence', 'belum diisi', 'entry'],
      ['releases/uji-berkas-keluar.id.md', 'body', 'berkas tidak ada di folder media', 'entry'],
      ['releases/uji-draf.id.md', 'embargoUntil', 'sudah lewat, tetapi siaran ini masih draf, jadi tidak tayang', 'nothing'],
      ['releases/uji-jalan-keluar.id.md', 'body', 'menunjuk entri yang tidak ada di Foto', 'entry'],
      ['releases/uji-tanpa-kontak.id.md', 'contacts', 'siaran tanpa narahubung dan tanpa kantor', 'entry'],
    ]); // prettier-ignore
    expect(problems.every(({ remedy }) => remedy.length > 10)).toBe(true);
  });

  it('takes nothing else from the site', () => {
    const toPages = (of: { outDir: string }) =>
      listOutput(of).flatMap(({ path }) => (path.endsWith('.html') ? [path] : []));
    const own = new Set(toPages(site));
    expect(toPages(sites.fictional).filter((path) => !own.has(path))).toEqual([]);
    const extra = [...own].filter((path) => !toPages(sites.fictional).includes(path));
    expect(extra.filter((path) => !path.includes('uji-skrip'))).toEqual([]);
    expect(extra).toContain('siaran-pers/uji-skrip/index.html');
  });
});

describe('A body with scripts', () => {
  const read = (path: string) => readFileSync(join(outDir, 'siaran-pers', path), 'utf8');

  function expectHarmless(name: string, html: string) {
    const page = parsePage(name, html);
    const scripts = selectElements(page, 'script').filter(
      ({ attributes }) => attributes['type'] !== 'application/ld+json',
    );
    expect(scripts.filter(({ text }) => text.includes('JAHAT'))).toEqual([]);
    const attributes = page.elements.flatMap((one) => Object.entries(one.attributes));
    expect(attributes.filter(([key]) => key.startsWith('on'))).toEqual([]);
    expect(attributes.filter(([, value]) => /^\s*javascript:/i.test(value))).toEqual([]);
  }

  it('is words on the page', () => {
    const html = read('uji-skrip/index.html');
    expectHarmless('page', html);
    const text = parsePage('page', html).elements.find(({ tag }) => tag === 'main')?.text ?? '';
    for (const words of ['<script>window.JAHAT = 1</script>', "import JAHAT from 'node:fs'", '{}'])
      expect(text).toContain(words);
  });

  it('is words in the feeds', () => {
    const rss = new XMLParser().parse(read('rss.xml')) as {
      rss: { channel: { item: Record<string, string>[] } };
    };
    const items = rss.rss.channel.item.filter(({ link }) => link?.includes('uji-skrip'));
    expect(items).toHaveLength(1);
    for (const value of Object.values(items[0] ?? {})) expectHarmless('rss', String(value));
    const { items: all } = JSON.parse(read('feed.json')) as {
      items: { url: string; content_html: string }[];
    };
    const own = all.find(({ url }) => url.includes('uji-skrip'));
    expect(own?.content_html).toContain('JAHAT');
    expectHarmless('feed', own?.content_html ?? '');
  });

  it('is words in the Word file, and its kit holds no name that leads out of its folder', () => {
    const docx = unzip(readFileSync(join(outDir, 'siaran-pers', 'uji-skrip', 'naskah.docx')));
    const text = docx.find(({ name }) => name === 'word/document.xml')?.content.toString() ?? '';
    expect(text).toContain('JAHAT');
    expect(text).not.toContain('<script');
    for (const kit of listOutput(site).filter(({ path }) => path.endsWith('kit.zip')))
      for (const { name } of unzip(readFileSync(kit.absolute)))
        expect(name).toMatch(/^(?!.*\.\.)[\w.-]+(\/[\w.-]+)*$/);
  });
});
