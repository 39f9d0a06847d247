import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPictures, type PictureReport } from '../../src/build/pictures/draw-pictures.ts';
import { inspectPicture } from '../../src/build/pictures/inspect.ts';
import { PHOTO_LIST, planPhoto, type PhotoSource } from '../../src/domain/photo.ts';
import { makePicture } from '../support/pictures/make-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pendopo-drawn-'));
const folders = {
  outDir: join(folder, 'gambar', 'dist'),
  contentRoot: join(folder, 'content'),
  cacheDir: join(folder, 'cache'),
};
const rights = {
  creator: 'A',
  credit: 'B',
  licence: 'CC0-1.0',
  texts: { id: { caption: 'C', alt: 'D' } },
};
let shown: PhotoSource;
let report: PictureReport;

function write(path: string, content: Buffer | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function addPhoto(name: string): Promise<PhotoSource> {
  const path = join(folders.contentRoot, 'media', name);
  write(path, await makePicture({ width: 500, height: 400 }));
  const seen = await inspectPicture(path);
  if (!seen.ok) throw new Error(`The test picture is ${seen.reason}.`);
  return { original: { ...seen, file: `media/${name}` }, rights };
}

function addRequests(photos: readonly PhotoSource[]): void {
  write(join(folders.outDir, PHOTO_LIST), JSON.stringify(photos));
  const request = {
    card: { edge: { left: 'x' }, title: 'Satu' },
    posterSvg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    strip: { siteName: 'Pendopo', region: 'Contoh', address: '' },
  };
  for (const name of ['umum-id', 'services-tak-ada-id'])
    write(join(folders.outDir, 'gambar/kartu', `${name}.json`), JSON.stringify(request));
}

beforeAll(async () => {
  shown = await addPhoto('tampil.jpg');
  const hidden = await addPhoto('sembunyi.jpg');
  const { sources, img } = planPhoto(shown, '/hub');
  const picture = `<source srcset="${sources[0]?.srcset}"><img src="${img.src}">`;
  const page = `<meta content="https://contoh.example/hub/gambar/kartu/umum-id.jpg">${picture}`;
  write(join(folders.outDir, 'destinasi/a/index.html'), page);
  addRequests([shown, hidden]);
  report = await drawPictures(folders);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('drawPictures', () => {
  it('draws what the pages name and nothing else', () => {
    const names = planPhoto(shown)
      .files.filter(
        ({ format, width, isOriginal }) =>
          format === 'avif' || (format === 'jpeg' && width === 500 && !isOriginal),
      )
      .map(({ name }) => name);
    const drawn = readdirSync(join(folders.outDir, 'gambar/foto'));
    expect(drawn.sort()).toEqual([...new Set(names)].sort());
    expect(readdirSync(join(folders.outDir, 'gambar/kartu'))).toEqual(['umum-id.jpg']);
    expect(report).toEqual({ photoFiles: drawn.length, cards: 1, newCards: 1 });
  });

  it('leaves no data of its own in the site', () => {
    const files = readdirSync(folders.outDir, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.endsWith('.json'))).toEqual([]);
    expect(files.join()).not.toContain('sembunyi');
  });

  it('takes the same pictures from the cache next time', async () => {
    for (const name of readdirSync(folders.cacheDir))
      writeFileSync(join(folders.cacheDir, name), 'from the cache');
    addRequests([shown]);
    await drawPictures(folders);
    const card = readFileSync(join(folders.outDir, 'gambar/kartu/umum-id.jpg'), 'utf8');
    expect(card).toBe('from the cache');
  });

  it('reads no file outside of the media folder', async () => {
    const stolen = { ...shown, original: { ...shown.original, file: '../secret.jpg' } };
    const { img } = planPhoto(stolen);
    write(join(folders.outDir, 'x/index.html'), img.src);
    addRequests([stolen]);
    await expect(drawPictures(folders)).rejects.toThrow('not in the media folder');
  });
});
