import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPhoto } from '../../src/build/pictures/draw-photo.ts';
import { inspectPicture } from '../../src/build/pictures/inspect.ts';
import { planPhoto, type PhotoFile, type PhotoSource } from '../../src/domain/photo.ts';
import { makePicture, SECRETS } from '../support/pictures/make-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pendopo-pictures-'));
const original = join(folder, 'Bukit Uji.JPG');
const rights = {
  creator: 'Naïla Contoh',
  credit: 'Dinas Contoh <pers> & mitra',
  licence: 'CC-BY-4.0',
  texts: { id: { caption: 'Bukit uji — gambar buatan', alt: 'Bukit hijau.' } },
  sourceType: 'digitalArt',
};
let photo: PhotoSource;

function writePicture(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(async () => {
  writeFileSync(original, await makePicture({ orientation: 6 }));
  const seen = await inspectPicture(original);
  if (!seen.ok) throw new Error(`The test picture is ${seen.reason}.`);
  photo = { original: { ...seen, file: 'media/2026/Bukit Uji.JPG' }, rights };
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('inspectPicture', () => {
  it('measures a picture as the eye sees it', () => {
    expect(photo.original).toMatchObject({ width: 1350, height: 1800, format: 'jpeg' });
    expect(photo.original.hash).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each(['png', 'webp'] as const)('takes %s', async (format) => {
    const path = writePicture(`a.${format}`, await makePicture({ width: 40, height: 30, format }));
    expect(await inspectPicture(path)).toMatchObject({ ok: true, format, width: 40, height: 30 });
  });

  it('knows a page that is called .jpg', async () => {
    const path = writePicture('page.jpg', '<!doctype html><title>x</title>');
    expect(await inspectPicture(path)).toMatchObject({ reason: 'not-an-image' });
  });

  it('knows a drawing that is called .png, and an empty file', async () => {
    const drawing = writePicture('drawing.png', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await inspectPicture(drawing)).toMatchObject({ reason: 'not-an-image' });
    expect(await inspectPicture(writePicture('empty.jpg', ''))).toMatchObject({ ok: false });
  });

  it('refuses 60 MB by its size, whatever it holds', async () => {
    const path = writePicture('large.jpg', '');
    truncateSync(path, 60 * 1024 * 1024);
    expect(await inspectPicture(path)).toEqual({ ok: false, reason: 'too-big', detail: '60.0 MB' });
  });

  it('refuses more than 80 megapixels', async () => {
    const huge = await sharp({
      create: { width: 10_000, height: 9_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    const path = writePicture('huge.png', huge);
    expect(await inspectPicture(path)).toMatchObject({
      reason: 'too-big',
      detail: '10000 × 9000 px',
    });
  });

  it('knows a wrong extension and a file that was cut off', async () => {
    const picture = await makePicture({ width: 400, height: 300 });
    const wrong = writePicture('wrong.png', picture);
    expect(await inspectPicture(wrong)).toMatchObject({
      reason: 'wrong-extension',
      detail: 'jpeg',
    });
    const cut = writePicture('cut.jpg', picture.subarray(0, picture.length / 2));
    expect(await inspectPicture(cut)).toMatchObject({ reason: 'unreadable' });
  });

  it('says of a missing file that it cannot be read', async () => {
    const missing = await inspectPicture(join(folder, 'missing.jpg'));
    expect(missing).toMatchObject({ reason: 'unreadable' });
  });
});

describe('planPhoto', () => {
  it('plans AVIF first, WebP next, a JPEG for the rest, never larger than the original', () => {
    const plan = planPhoto(photo, '/hub/');
    expect(plan.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    expect(plan.sources[0]?.srcset.match(/ \d+w/g)).toEqual([' 360w', ' 720w', ' 1080w', ' 1350w']);
    expect(plan.img).toMatchObject({ width: 720, height: 960 });
    expect(plan.img.src).toMatch(/^\/hub\/gambar\/foto\/bukit-uji-[0-9a-f]{20}-720\.jpg$/);
  });

  it('names files anew when anything changes that they carry', () => {
    const name = (changed: object) =>
      planPhoto({ ...photo, rights: { ...rights, ...changed } }).img.src;
    const texts = { ...rights.texts, en: { caption: 'Test hill', alt: 'Green hill.' } };
    const names = [{}, { licence: 'CC0-1.0' }, { texts }, { takenOn: '2026-10-01' }].map(name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('offers each size once: for pages, for print, and every pixel', () => {
    const sizes = (original: object) =>
      planPhoto({ ...photo, original: { ...photo.original, ...original } }).downloads.map(
        ({ size, width, height, name }) => `${size} ${width}x${height} ${name.split('-').at(-1)}`,
      );
    expect(sizes({})).toEqual(['original 1350x1800 asli.jpg']);
    expect(sizes({ width: 2400, height: 1800 })).toEqual([
      'web 1600x1200 1600.jpg',
      'original 2400x1800 asli.jpg',
    ]);
    expect(sizes({ width: 6000, height: 4000 })).toEqual([
      'web 1600x1067 1600.jpg',
      'print 3000x2000 3000.jpg',
      'original 6000x4000 asli.jpg',
    ]);
    expect(sizes({ width: 2400, height: 1800, format: 'png' })).toEqual([
      'web 1600x1200 1600.jpg',
      'print 2400x1800 2400.jpg',
      'original 2400x1800 asli.png',
    ]);
  });

  it('keeps a small original as it is', () => {
    const small = { ...photo, original: { ...photo.original, width: 300, height: 400 } };
    expect(new Set(planPhoto(small).files.map(({ width }) => width))).toEqual(new Set([300]));
  });
});

describe('drawPhoto', () => {
  const select = (format: PhotoFile['format'], width: number): PhotoFile => {
    const file = planPhoto(photo).files.find((one) => one.format === format && one.width === width);
    if (!file) throw new Error(`No ${format} of ${width}.`);
    return file;
  };

  it.each([
    ['avif', 1080, 62],
    ['webp', 1080, 62],
    ['jpeg', 720, 100],
    ['avif', 360, 62],
  ] as const)('draws %s of %d within its bytes, upright', async (format, width, kilobytes) => {
    const drawn = await drawPhoto(original, select(format, width), rights);
    expect(drawn.length).toBeLessThanOrEqual(kilobytes * 1024);
    const seen = await sharp(drawn).metadata();
    expect(seen).toMatchObject({ width, height: Math.round((width * 4) / 3) });
    expect(seen.orientation ?? 1).toBe(1);
  });

  it.each([
    ['avif', 720],
    ['webp', 720],
    ['jpeg', 1350],
  ] as const)(
    'takes place and serial number out of %s, and puts the rights in',
    async (format, width) => {
      const drawn = await drawPhoto(original, select(format, width), rights);
      for (const secret of Object.values(SECRETS)) expect(drawn.includes(secret)).toBe(false);
      const xmp = (await sharp(drawn).metadata()).xmpAsString ?? '';
      expect(xmp).toContain('Dinas Contoh &lt;pers&gt; &amp; mitra');
      expect(xmp).toContain('https://creativecommons.org/licenses/by/4.0/');
      expect(xmp).toContain('Naïla Contoh');
    },
  );
});
