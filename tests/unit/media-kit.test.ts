import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packKit } from '../../src/build/kits/pack-kit.ts';
import { writeKits } from '../../src/build/kits/write-kits.ts';
import { fillSizes } from '../../src/build/output/fill-sizes.ts';
import { toSizeMark } from '../../src/domain/file-size.ts';
import { renderCaptions } from '../../src/domain/press/captions.ts';
import { isSafeKitName, KIT_LIST, toKitWord, type KitPlan } from '../../src/domain/press/kit.ts';

const text = (name: string, words = name) => ({ name, bytes: new TextEncoder().encode(words) });

describe('A kit', () => {
  const files = [
    text('naskah.txt'),
    text('gambar/b.jpg'),
    text('LISENSI.txt'),
    text('en/text.txt'),
  ];

  it('has the same bytes from the same files, whatever their order and the zone of the machine', () => {
    const first = packKit('a', files);
    expect(packKit('a', files.toReversed())).toEqual(first);
    const script = `
      const { packKit } = await import(${JSON.stringify(new URL('../../src/build/kits/pack-kit.ts', import.meta.url).href)});
      process.stdout.write(packKit('a', [{ name: 'a.txt', bytes: new Uint8Array([1]) }]));`;
    const zones = ['Asia/Jayapura', 'America/Los_Angeles'].map((TZ) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'hex',
      }),
    );
    expect(zones[0]?.stdout.length).toBeGreaterThan(100);
    expect(zones[0]?.stdout).toBe(zones[1]?.stdout);
  });

  it('holds its files in order, and the checksum of each', () => {
    const found = unzipSync(packKit('a', files));
    expect(Object.keys(found)).toEqual([
      'LISENSI.txt',
      'en/text.txt',
      'gambar/b.jpg',
      'naskah.txt',
      'SHA256SUMS',
    ]);
    expect(strFromU8(found['SHA256SUMS'] ?? new Uint8Array()).split('\n')).toHaveLength(5);
  });

  it.each([
    '../x.txt',
    'a/../../x',
    '/etc/x',
    'a\\b.txt',
    'C:x',
    '.ssh',
    'a//b',
    'a/',
    '',
    'ü.txt',
  ])('refuses a file named "%s" and says why', (name) => {
    expect(isSafeKitName(name)).toBe(false);
    expect(() => packKit('/siaran-pers/a/kit.zip', [text(name)])).toThrow(
      `The kit /siaran-pers/a/kit.zip may not hold a file named "${name}"`,
    );
  });

  it('refuses two files that one folder of Windows can not hold', () => {
    expect(() => packKit('a', [text('Foto.jpg'), text('foto.jpg')])).toThrow('two files named');
    expect(() => packKit('a', [text('sha256sums')])).toThrow('two files named');
  });

  it('makes a safe name of any word of the content', () => {
    for (const word of ['../../etc/passwd', 'Telaga  Sunya', '..', '', 'C:\\x', 'é'.repeat(200)])
      expect(isSafeKitName(`gambar/${toKitWord(word)}.jpg`), word).toBe(true);
    expect(toKitWord('../Telaga Sunya')).toBe('telaga-sunya');
  });
});

describe('keterangan.csv', () => {
  it('says everything of a picture, and nothing in it can run as a formula', () => {
    const csv = renderCaptions([
      {
        file: 'gambar/a.jpg',
        caption: '=HYPERLINK("http://x")',
        alt: 'Danau, "biru"',
        creator: '@x',
        credit: 'Humas',
        licence: 'CC-BY-4.0',
        date: '2026-10-01',
        place: 'Tirta',
        people: ['Ani', 'Budi'],
        sourceType: 'digitalCapture',
      },
    ]);
    expect(csv).toBe(
      'berkas,keterangan,keterangan_en,alt,alt_en,pencipta,kredit,lisensi,tanggal,tempat,orang,asal_gambar\r\n' +
        `gambar/a.jpg,"'=HYPERLINK(""http://x"")",,"Danau, ""biru""",,'@x,Humas,CC-BY-4.0,2026-10-01,Tirta,Ani|Budi,digitalCapture\r\n`,
    );
  });
});

describe('Kits of a site', () => {
  let folder = '';
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const build = () =>
    writeKits({
      outDir: join(folder, 'dist'),
      contentRoot: join(folder, 'content'),
      cacheDir: join(folder, 'cache'),
      pictureCacheDir: join(folder, 'pictures'),
    });
  const plan = (slug: string): KitPlan => ({
    path: `/siaran-pers/${slug}/kit.zip`,
    members: [
      { name: 'naskah.txt', from: `/siaran-pers/${slug}/naskah.txt` },
      { name: 'LISENSI.txt', text: 'CC BY' },
    ],
  });
  const publish = (...slugs: string[]) => {
    for (const slug of slugs) write(`dist/siaran-pers/${slug}/naskah.txt`, `Naskah ${slug}`);
    write(`dist${KIT_LIST}`, JSON.stringify(slugs.map(plan)));
  };

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pendopo-kits-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are packed once: a new release does not pack the others again', async () => {
    publish('satu', 'dua');
    expect(await build()).toMatchObject({ kits: 2, newKits: 2 });
    const first = readFileSync(join(folder, 'dist/siaran-pers/satu/kit.zip'));
    publish('satu', 'dua', 'tiga');
    expect(await build()).toMatchObject({ kits: 3, newKits: 1 });
    expect(readFileSync(join(folder, 'dist/siaran-pers/satu/kit.zip')).equals(first)).toBe(true);
  });

  it('follow their texts: a changed one is packed anew', async () => {
    publish('satu');
    await build();
    publish('satu');
    write('dist/siaran-pers/satu/naskah.txt', 'Ralat');
    expect(await build()).toMatchObject({ kits: 1, newKits: 1 });
    const kit = unzipSync(readFileSync(join(folder, 'dist/siaran-pers/satu/kit.zip')));
    expect(strFromU8(kit['naskah.txt'] ?? new Uint8Array())).toBe('Ralat');
  });

  it('leave no plan in the site', async () => {
    publish('satu');
    await build();
    expect(existsSync(join(folder, `dist${KIT_LIST}`))).toBe(false);
  });

  it('name a file that they need and that is not there', async () => {
    publish('satu');
    rmSync(join(folder, 'dist/siaran-pers/satu/naskah.txt'));
    await expect(build()).rejects.toThrow(
      'The kit /siaran-pers/satu/kit.zip needs /siaran-pers/satu/naskah.txt',
    );
  });

  it('draw a picture with its rights inside', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';
    const id = { caption: 'Peta', alt: 'Garis' };
    const rights = { creator: 'Ani', credit: 'Humas', licence: 'CC0-1.0', texts: { id } };
    const members = [{ name: 'peta.png', svg, width: 40, rights }];
    write(`dist${KIT_LIST}`, JSON.stringify([{ path: '/a/kit.zip', members }]));
    await build();
    const picture = unzipSync(readFileSync(join(folder, 'dist/a/kit.zip')))['peta.png'];
    expect(Buffer.from(picture ?? []).toString('latin1')).toContain('Humas. ');
  });

  it('are of the size that their page says', async () => {
    write('dist/a.html', `<b>${toSizeMark(['/x.bin', '/y.bin'], 'id')}</b>`);
    write('dist/x.bin', 'x'.repeat(1024 * 1024));
    write('dist/y.bin', 'y'.repeat(512 * 1024));
    expect(await fillSizes(join(folder, 'dist'))).toBe(1);
    expect(readFileSync(join(folder, 'dist/a.html'), 'utf8')).toBe('<b>1,5\u00a0MB</b>');
    write('dist/b.html', toSizeMark(['/z.bin'], 'en'));
    await expect(fillSizes(join(folder, 'dist'))).rejects.toThrow('/z.bin, which the site does');
  });

  it('pass the checks of other tools', async () => {
    publish('satu');
    await build();
    const kit = join(folder, 'dist/siaran-pers/satu/kit.zip');
    const python = spawnSync('python3', ['-m', 'zipfile', '-t', kit], { encoding: 'utf8' });
    if (!python.error) expect(python.stdout).toContain('Done testing');
  });
});
