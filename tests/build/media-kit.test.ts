import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACK_FOLDER } from '../../src/domain/offline/packs.ts';
import { formatBytes } from '../../src/i18n/number.ts';
import { unpack } from '../support/canary.ts';
import { listOutput, readPage, selectElements } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';
import { unzip } from '../support/unzip.ts';

const hasUnzip = !spawnSync('unzip', ['-v']).error;
const region = 'ruang-media/kit.zip';

const listKits = (site: TestSite) =>
  listOutput(site).filter(({ path }) => path.endsWith('/kit.zip'));

function readKit(site: TestSite, path: string): Map<string, Buffer> {
  const entries = unzip(readFileSync(join(site.outDir, path)));
  return new Map(entries.map(({ name, content }) => [name, content]));
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The kits of the %s region',
  (_, site) => {
    const kits = listKits(site);
    const files = listOutput(site);

    it('are one for each release that was not withdrawn, and one for the region', () => {
      const releases = files
        .filter(({ path }) => /^siaran-pers\/[^/]+\/naskah\.txt$/.test(path))
        .map(({ path }) => path.replace('naskah.txt', 'kit.zip'))
        .filter((path) => !path.includes('jembatan-watuterang'));
      expect(releases.length).toBeGreaterThan(3);
      expect(kits.map(({ path }) => path).sort()).toEqual([region, ...releases].sort());
    });

    it.skipIf(!hasUnzip)('open without a fault, and their checksums hold', () => {
      for (const { absolute } of kits) {
        const folder = mkdtempSync(join(tmpdir(), 'pendopo-kit-'));
        execFileSync('unzip', ['-q', absolute, '-d', folder]);
        const sums = execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], {
          cwd: folder,
          encoding: 'utf8',
        });
        const packed = unzip(readFileSync(absolute)).length;
        expect(sums.match(/: OK$/gm)).toHaveLength(packed - 1);
        rmSync(folder, { recursive: true });
      }
    });

    it('are as large as their pages say, and no page waits for a size', () => {
      let checked = 0;
      for (const file of files.filter(({ path }) => path.endsWith('.html'))) {
        const html = readFileSync(file.absolute, 'utf8');
        expect(html.includes('<!--ukuran'), file.path).toBe(false);
        if (!html.includes('kit.zip"')) continue;
        const page = readPage(file);
        const lang = html.includes('<html lang="en"') ? 'en' : 'id';
        for (const { attributes, text } of selectElements(page, 'a')) {
          const href = attributes['href'] ?? '';
          if (!/kit\.zip$|naskah\.docx$|text\.docx$|lembar-fakta|fact-sheet/.test(href)) continue;
          const path = join(site.outDir, href.slice(site.base.length));
          expect(text, `${file.path} ${href}`).toContain(formatBytes(statSync(path).size, lang));
          checked++;
        }
      }
      expect(checked).toBeGreaterThan(kits.length * 2);
    });

    it('leave no plan, and are neither in the search nor stored on devices', () => {
      expect(existsSync(join(site.outDir, 'ruang-media/kit.json'))).toBe(false);
      const stored = files.filter(({ path }) => path === 'sw.js' || path.startsWith(PACK_FOLDER));
      const searched = files.filter(({ path }) => path.startsWith('_cari/'));
      expect(Math.min(stored.length, searched.length)).toBeGreaterThan(3);
      for (const { path, absolute } of [...stored, ...searched])
        for (const [place, content] of unpack([path, readFileSync(absolute)]))
          expect(content.includes('kit.zip'), place).toBe(false);
    });
  },
);

describe('The kit of a release', () => {
  const site = sites.fictional;
  const slug = 'pekan-kain-dibuka';
  const kit = readKit(site, `siaran-pers/${slug}/kit.zip`);
  const read = (name: string) => kit.get(name)?.toString('utf8') ?? '';

  it('holds what the site publishes, byte by byte, in both languages', () => {
    for (const [name, path] of [
      ['naskah.txt', `siaran-pers/${slug}/naskah.txt`],
      ['naskah.docx', `siaran-pers/${slug}/naskah.docx`],
      ['ninjs.json', `siaran-pers/${slug}/ninjs.json`],
      ['en/text.md', `en/press/${slug}/text.md`],
    ] as const)
      expect(kit.get(name)?.equals(readFileSync(join(site.outDir, path))), name).toBe(true);
  });

  it('says the same headline, credit and licence in its texts and its licence file', () => {
    const ninjs = JSON.parse(read('ninjs.json')) as { headlines: { value: string }[] };
    const headline = ninjs.headlines[0]?.value ?? '-';
    for (const name of ['naskah.txt', 'naskah.md', 'LISENSI.txt'])
      expect(read(name), name).toContain(headline);
    for (const name of ['naskah.txt', 'LISENSI.txt']) {
      expect(read(name), name).toContain('Kantor Kabar Rukmapura');
      expect(read(name), name).toContain('CC BY 4.0');
    }
  });

  it('names each of its pictures with caption, credit and licence', () => {
    const rows = read('keterangan.csv').trim().split('\r\n').slice(1);
    const pictures = [...kit.keys()].filter((name) => name.startsWith('gambar/'));
    expect(rows.map((row) => row.split(',')[0])).toEqual(pictures);
    expect(rows[0]).toContain('Gambar uji / proyek,CC-BY-SA-4.0');
  });

  it('has each figure as SVG and PNG in its languages, told in words, with who may use it how', () => {
    const figures = readKit(site, 'siaran-pers/angka-kunjungan/kit.zip');
    const drawn = [...figures.keys()].filter((name) => name.startsWith('grafik/'));
    expect(drawn).toHaveLength(6);
    const page = join(site.outDir, 'siaran-pers/angka-kunjungan/grafik-1.svg');
    expect(figures.get('grafik/grafik-1.svg')?.equals(readFileSync(page))).toBe(true);
    const rows = figures.get('keterangan.csv')?.toString().split('\r\n') ?? [];
    const [row = ''] = rows.filter((one) => one.startsWith('grafik/grafik-1.png'));
    expect(row).toContain(
      '"Grafik garis, 5 nilai. Terkecil 12.300 (Juni), terbesar 21.750 (Juli)."',
    );
    expect(row).toContain('CC-BY-4.0,,,,dataDrivenMedia');
  });

  it('has a drawing with its credit where a release has places and no photo', () => {
    const drawn = listKits(site)
      .map(({ path }) => readKit(site, path))
      .find((one) => [...one.keys()].some((name) => /^gambar\/.*\.svg$/.test(name)));
    expect(drawn?.get('keterangan.csv')?.toString()).toMatch(/gambar\/[a-z-]+\.png,"Ilustrasi /);
  });
});

describe('The kit of the region', () => {
  const kit = readKit(sites.default, region);

  it('has logo and map as SVG and PNG, the fact sheet, the profile, and says what is missing', () => {
    for (const name of ['logo/logo-warna', 'logo/logo-terang', 'peta/kecamatan']) {
      expect(kit.has(`${name}.svg`), name).toBe(true);
      expect(kit.get(`${name}.png`)?.subarray(1, 4).toString(), name).toBe('PNG');
    }
    for (const name of ['lembar-fakta.txt', 'lembar-fakta.docx', 'en/fact-sheet.txt', 'profil.txt'])
      expect(kit.get(name)?.length, name).toBeGreaterThan(100);
    expect(kit.get('LISENSI.txt')?.toString()).toContain('bukan lambang daerah');
    expect(kit.get('LISENSI.txt')?.toString()).toContain('Potret pejabat tidak ada');
  });

  it('names every kecamatan on the map and gives every fact a source', () => {
    const map = kit.get('peta/kecamatan.svg')?.toString() ?? '';
    const sheet = kit.get('lembar-fakta.txt')?.toString() ?? '';
    const districts = [...sheet.matchAll(/^- (.+): \d+ desa/gm)].map(([, name]) => name ?? '');
    expect(districts.length).toBeGreaterThan(10);
    for (const name of districts) expect(map).toContain(`>${name}<`);
    expect(sheet.match(/^.+: .+\n {2}Sumber: \S/gm)?.length).toBeGreaterThan(10);
  });
});

describe('The kit of a region whose people have portraits', () => {
  const kit = readKit(sites.fictional, region);

  it('holds each portrait under its person, with its line of the captions', () => {
    const portraits = [...kit.keys()].filter((name) => name.startsWith('potret/'));
    expect(portraits).toEqual(['potret/sari-pranawa.jpg']);
    expect(kit.get('potret/sari-pranawa.jpg')?.subarray(0, 3)).toEqual(
      Buffer.from('ffd8ff', 'hex'),
    );
    const row = kit
      .get('keterangan.csv')
      ?.toString()
      .split('\r\n')
      .find((line) => line.startsWith('potret/'));
    expect(row).toContain('Gambar uji / proyek,CC-BY-4.0,2026-11-02');
    expect(row).toContain('press officer of the Rukmapura News Office');
    expect(kit.get('LISENSI.txt')?.toString()).not.toContain('Potret pejabat tidak ada');
  });

  it('has the faces of those whom the press rings beside their numbers, and beside what they said', () => {
    for (const path of ['ruang-media/index.html', 'ruang-media/kutipan/sari-pranawa/index.html']) {
      const file = listOutput(sites.fictional).find((one) => one.path === path);
      const faces = file ? selectElements(readPage(file), 'a') : [];
      const [face] = faces.filter(({ attributes }) => attributes['class'] === 'portrait');
      expect(face?.attributes['href'], path).toBe('/hub/ruang-media/foto/potret-sari/');
    }
  });
});
