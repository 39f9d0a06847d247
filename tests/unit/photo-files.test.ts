import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPhoto } from '../../src/build/pictures/draw-photo.ts';
import { inspectPicture } from '../../src/build/pictures/inspect.ts';
import { planPhoto, type PhotoSource } from '../../src/domain/photo.ts';
import {
  readTags,
  TELLTALE,
  TRACES,
  writeSecretOriginal,
} from '../support/pictures/plant-secrets.ts';
import { SECRETS } from '../support/pictures/make-picture.ts';

/** Drawing AVIF takes seconds on a busy machine. */
const SLOW_MS = 120_000;
const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'pendopo-photo-files-'));
const rights = {
  creator: 'Naïla Contoh',
  credit: 'Dinas Contoh <pers> & mitra',
  licence: 'CC-BY-4.0',
  texts: {
    id: { title: 'Bukit uji', caption: 'Bukit uji — gambar buatan.', alt: 'Bukit hijau & awan.' },
    en: { caption: 'A test hill. Made up.', alt: 'Green hill and clouds.' },
  },
  sourceType: 'trainedAlgorithmicMedia',
  takenOn: '2026-10-01',
  people: ['Sari Pranawa', 'Bagas Wirakerta'],
  place: { location: 'Kecamatan Uji', city: 'Kabupaten Contoh', state: 'Provinsi Contoh' },
};
const formats = ['jpeg', 'png', 'webp'] as const;
const originals = new Map<string, { path: string; photo: PhotoSource }>();

beforeAll(async () => {
  if (!hasExiftool) return;
  for (const format of formats) {
    const file = `asli.${format === 'jpeg' ? 'jpg' : format}`;
    const path = join(folder, file);
    await writeSecretOriginal(path, format, format === 'jpeg' ? 6 : 1);
    const seen = await inspectPicture(path);
    if (!seen.ok) throw new Error(`The test picture is ${seen.reason}.`);
    originals.set(format, {
      path,
      photo: { original: { ...seen, file: `media/${file}` }, rights },
    });
  }
}, SLOW_MS);

afterAll(() => rmSync(folder, { recursive: true }));

function getOriginal(format: string) {
  const found = originals.get(format);
  if (!found) throw new Error(`No original of ${format}.`);
  return found;
}

/** Draws every file of a photo into the folder. */
async function drawAll(format: string) {
  const { path, photo } = getOriginal(format);
  const files = [];
  for (const file of planPhoto(photo).files) {
    const drawn = join(folder, file.name);
    writeFileSync(drawn, await drawPhoto(path, file, rights));
    files.push({ ...file, path: drawn });
  }
  return files;
}

describe.runIf(hasExiftool).each(formats)(
  'Every file of a photo whose original is %s',
  (format) => {
    let files: Awaited<ReturnType<typeof drawAll>>;
    beforeAll(async () => {
      files = await drawAll(format);
    }, SLOW_MS);

    it('has an original that tells too much', () => {
      const tags = Object.keys(readTags([getOriginal(format).path])[0] ?? {}).join();
      expect(tags).toMatch(/GPS/);
      expect(tags).toMatch(/Serial/);
    });

    it('tells exiftool who, what, where, when and under which licence, in both languages', () => {
      for (const tags of readTags(files.map(({ path }) => path))) {
        expect(tags, tags.SourceFile).toMatchObject({
          'IFD0:Artist': 'Naila Contoh',
          'IFD0:Copyright': expect.stringContaining('Dinas Contoh <pers> & mitra. CC BY 4.0 https'),
          'IFD0:ImageDescription': 'Bukit uji - gambar buatan.',
          'XMP-dc:Creator': ['Naïla Contoh'],
          'XMP-dc:Title': 'Bukit uji',
          'XMP-dc:Description': 'Bukit uji — gambar buatan.',
          'XMP-dc:Description-en': 'A test hill. Made up.',
          'XMP-dc:Rights': expect.stringContaining('Dinas Contoh <pers> & mitra'),
          'XMP-photoshop:Headline': 'Bukit uji',
          'XMP-photoshop:Credit': 'Dinas Contoh <pers> & mitra',
          'XMP-photoshop:DateCreated': '2026:10:01',
          'XMP-photoshop:City': 'Kabupaten Contoh',
          'XMP-photoshop:State': 'Provinsi Contoh',
          'XMP-photoshop:Country': 'Indonesia',
          'XMP-photoshop:Instructions': 'Gambar buatan mesin (AI)',
          'XMP-iptcCore:AltTextAccessibility': 'Bukit hijau & awan.',
          'XMP-iptcCore:AltTextAccessibility-en': 'Green hill and clouds.',
          'XMP-iptcCore:Location': 'Kecamatan Uji',
          'XMP-iptcCore:CountryCode': 'ID',
          'XMP-iptcExt:DigitalSourceType':
            'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
          'XMP-iptcExt:PersonInImage': ['Sari Pranawa', 'Bagas Wirakerta'],
          'XMP-xmpRights:UsageTerms': expect.stringContaining('CC BY 4.0'),
          'XMP-xmpRights:WebStatement': 'https://creativecommons.org/licenses/by/4.0/',
          'XMP-xmpRights:Marked': true,
          'XMP-plus:ImageCreator': [{ ImageCreatorName: 'Naïla Contoh' }],
        });
      }
    });

    it('tells neither place nor camera nor owner, in no tag and in no byte', () => {
      const told = readTags(files.map(({ path }) => path)).flatMap((tags) =>
        Object.keys(tags).filter((tag) => TELLTALE.test(tag)),
      );
      expect(told).toEqual([]);
      for (const { path } of files) {
        const bytes = readFileSync(path);
        const left = [...Object.values(SECRETS), ...Object.values(TRACES)].filter((one) =>
          bytes.includes(one),
        );
        expect(left, path).toEqual([]);
      }
    });

    it('is sound by the rules of its format', () => {
      const paths = files.map(({ path }) => path);
      const said = execFileSync('exiftool', ['-validate', '-warning', '-error', '-s3', ...paths], {
        encoding: 'utf8',
      });
      expect(said).not.toMatch(/Error|corrupt|truncated/i);
    });

    it('keeps every pixel of the original in the file that is called so', async () => {
      const file = files.find(({ isOriginal }) => isOriginal);
      const pixels = (path: string) => sharp(path).autoOrient().raw().toBuffer();
      expect(file?.format).toBe(format);
      const [own, drawn] = [await pixels(getOriginal(format).path), await pixels(file?.path ?? '')];
      expect(drawn.equals(own)).toBe(true);
    });
  },
);

describe('An original whose colour profile names the serial number of a screen', () => {
  it('is drawn anew, with its rights and without the profile', async () => {
    const path = join(folder, 'layar.jpg');
    const profiled = await sharp({
      create: { width: 60, height: 40, channels: 3, background: '#808080' },
    })
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    profiled.write('mmod', profiled.indexOf('cprt'), 'latin1');
    writeFileSync(path, profiled);
    const photo = {
      original: { file: 'media/layar.jpg', width: 60, height: 40, hash: 'a', format: 'jpeg' },
      rights,
    };
    const file = planPhoto(photo).files.find(({ isOriginal }) => isOriginal);
    if (!file) throw new Error('No original is planned.');
    const drawn = await drawPhoto(path, file, rights);
    expect(drawn.includes('mmod')).toBe(false);
    expect((await sharp(drawn).metadata()).xmpAsString).toContain('Bukit uji');
  });
});
