import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import type { ContentSet, Entry } from '../../src/domain/content/types.ts';
import { toHub } from '../../src/domain/hub/hub.ts';
import { planPhotoZip } from '../../src/domain/photos/takes.ts';
import { isSafeKitName } from '../../src/domain/press/kit.ts';
import { toPhotoTakes } from '../../src/domain/press/photo-takes.ts';
import { planReleaseKits } from '../../src/domain/press/release-kit.ts';
import { projectRoot, TEST_NOW } from '../support/sites.ts';

let content: ContentSet;
beforeAll(async () => {
  content = await loadContent(join(projectRoot, 'tests', 'region', 'content'));
});

function contextOf(photos: readonly Entry<'photos'>[] = content.entries.photos) {
  const entries = { ...content.entries, photos: [...photos] };
  const ground = { ...content, now: new Date(TEST_NOW) };
  const toUrl = (path: string) => `https://contoh.example${path}`;
  return { id: toHub(entries, ground, 'id'), en: toHub(entries, ground, 'en'), toUrl };
}

const takesOf = (photos?: readonly Entry<'photos'>[]) => toPhotoTakes(contextOf(photos), '/hub/');

describe('The photos that may be taken together', () => {
  it('are those of the library, newest first, but none whose rights are reserved', () => {
    const slugs = takesOf().photos.map(({ slug }) => slug);
    expect(slugs[0]).toBe('perajin-menenun');
    expect(slugs).toHaveLength(7);
    expect(slugs).not.toContain('anak-menari');
    expect(JSON.stringify(takesOf())).not.toMatch(/kenari/);
  });

  it('have the line of captions that the kit of a release has for the same photo', () => {
    const kits = planReleaseKits(contextOf(), () => []);
    const kit = kits.find(({ path }) => path.includes('pekan-kain-dibuka'));
    const member = kit?.members.find(({ name }) => name === 'keterangan.csv');
    const csv = member && 'text' in member ? member.text : '';
    const { head, photos } = takesOf();
    const lines = photos.filter(({ name }) => csv.includes(name)).map(({ line }) => line);
    expect(lines.length).toBeGreaterThan(1);
    expect(csv.startsWith(head)).toBe(true);
    for (const line of lines) expect(csv).toContain(`\r\n${line}`);
  });

  it('have safe names, each its own, also where slugs differ only after sixty letters', () => {
    const [one] = content.entries.photos;
    if (!one) throw new Error('The region has no photo.');
    const long = 'telaga-'.repeat(12);
    const photos = ['a', 'b'].map((end) => ({ ...one, slug: `${long}${end}` }) as Entry<'photos'>);
    const names = takesOf(photos).photos.map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(isSafeKitName(name), name).toBe(true);
  });

  it('say in both languages where rights and credits are', () => {
    const { licence, stem } = takesOf();
    expect(licence).toContain('https://contoh.example/ruang-media/foto/');
    expect(licence).toContain('https://contoh.example/en/newsroom/photos/');
    expect(licence.match(/keterangan\.csv/g)).toHaveLength(2);
    expect(isSafeKitName(`${stem}-2026-11-24.zip`)).toBe(true);
  });
});

describe('A ZIP of chosen photos', () => {
  it('holds them in the order of the library, with their lines only', () => {
    const takes = takesOf();
    const zip = planPhotoZip(takes, ['telaga-sunya', 'perajin-menenun'], '2026-11-24');
    expect(zip.name).toBe(`${takes.stem}-2026-11-24.zip`);
    expect(zip.photos.map(({ name }) => name)).toEqual([
      'gambar/perajin-menenun.jpg',
      'gambar/telaga-sunya.jpg',
    ]);
    expect(zip.texts[0]?.text.match(/^(berkas|gambar\/[a-z-]+\.jpg),/gm)).toEqual([
      'berkas,',
      'gambar/perajin-menenun.jpg,',
      'gambar/telaga-sunya.jpg,',
    ]);
    expect(zip.missing).toEqual([]);
  });

  it('names what is no longer offered', () => {
    const zip = planPhotoZip(takesOf(), ['telaga-sunya', 'dicabut'], '2026-11-24');
    expect(zip.missing).toEqual(['dicabut']);
  });
});
