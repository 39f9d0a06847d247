import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePacks } from '../../src/build/offline/write-packs.ts';
import { listNamed, listNeeds } from '../../src/domain/offline/needs.ts';
import type { Pack, PackSummary } from '../../src/domain/offline/packs.ts';

let outDir: string;

beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'pendopo-pack-'));
});

afterEach(() => rmSync(outDir, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const path = join(outDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function writePage(file: string, lang: string, marks: string, body = ''): void {
  const meta = marks && `<meta name="stored-with" content="${marks}">`;
  const sheet = '<link rel="stylesheet" href="/hub/_berkas/base.12345678.css">';
  write(file, `<html lang="${lang}"><head>${meta}${sheet}</head><body>${body}</body></html>`);
}

const read = <T>(file: string): T => JSON.parse(readFileSync(join(outDir, file), 'utf8')) as T;
const pathsOf = (file: string) => read<Pack>(file).files.map(([path]) => path);

describe('Packs of a finished site', () => {
  beforeEach(async () => {
    write('_berkas/base.12345678.css', '@font-face{src:url(font.87654321.woff2)}');
    write('_berkas/font.87654321.woff2', 'font');
    write('gambar/poster/a.svg', '<svg/>');
    write('_cari/abc/judul.id.json', JSON.stringify({ id_1: ['/layanan/a/', 'A'] }));
    write('_cari/abc/fragment/id_1.pf_fragment', 'excerpt');
    writePage('index.html', 'id', 'core');
    writePage('layanan/a/index.html', 'id', 'services', '<img src="/hub/gambar/poster/a.svg">');
    writePage('destinasi/b/index.html', 'id', 'area-99.01.01 area-99.01.02');
    writePage('en/services/a/index.html', 'en', 'services');
    writePage('l/x/index.html', 'id', '');
    await writePacks(outDir, {
      base: '/hub/',
      core: ['index.html', '_berkas/font.87654321.woff2'],
      searchUnits: { id: '/hub/_cari/abc/satuan.id.json' },
    });
  });

  it('hold pages with what they need and their excerpt, without the core', () => {
    expect(pathsOf('luring/services.id.json')).toEqual([
      '_berkas/base.12345678.css',
      '_cari/abc/fragment/id_1.pf_fragment',
      'gambar/poster/a.svg',
      'layanan/a/',
    ]);
  });

  it('name the hashed files of the core that their pages need, for a device that lacks them', () => {
    expect(read<Pack>('luring/services.id.json').shared).toEqual(['_berkas/font.87654321.woff2']);
  });

  it('hold a page of several kecamatan in each, and every marked page in the whole', () => {
    expect(pathsOf('luring/area-99.01.01.id.json')).toContain('destinasi/b/');
    expect(pathsOf('luring/area-99.01.02.id.json')).toContain('destinasi/b/');
    const whole = pathsOf('luring/everything.id.json');
    expect(whole).toEqual(expect.arrayContaining(['layanan/a/', 'destinasi/b/']));
    expect(whole).not.toContain('l/x/');
    expect(whole).not.toContain('');
  });

  it('are listed by language, with their weight', () => {
    const list = read<PackSummary[]>('luring/paket.en.json');
    expect(list.map(({ id }) => id)).toEqual(['everything', 'services']);
    for (const { bytes, pages, files } of list) {
      expect(bytes).toBeGreaterThan(0);
      expect([pages, files]).toEqual([1, 2]);
    }
  });
});

describe('What a page needs', () => {
  it('is one file of each picture: the width of a phone, in the first form', () => {
    const html = `<picture><source srcset="/gambar/foto/a-360.avif 360w, /gambar/foto/a-720.avif 720w,
      /gambar/foto/a-1600.avif 1600w"><source srcset="/gambar/foto/a-720.webp 720w">
      <img src="/gambar/foto/a-720.jpg"></picture><img src="/gambar/poster/b.svg"><img src="//x.example/c.png">`;
    expect(listNeeds(html, '/').pictures).toEqual([
      'gambar/foto/a-720.avif',
      'gambar/poster/b.svg',
    ]);
  });

  it('is named in scripts too', () => {
    expect(listNamed('import("./live-map.DlKgU__J.js");x("./live-map.DlKgU__J.js")')).toEqual([
      '_berkas/live-map.DlKgU__J.js',
    ]);
  });
});
