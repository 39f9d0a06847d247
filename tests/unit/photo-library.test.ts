import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import type { ContentSet, Entry } from '../../src/domain/content/types.ts';
import { selectCover, selectPhotos, type ShownPhoto } from '../../src/domain/entry/photo.ts';
import { toHub } from '../../src/domain/hub/hub.ts';
import { planPhoto } from '../../src/domain/photo.ts';
import { selectPhotoLibrary, selectUses, splitPhotos } from '../../src/domain/photos/library.ts';
import { toPhotoTitle } from '../../src/domain/photos/rights.ts';
import { toCreditLine } from '../../src/domain/photos/words.ts';
import type { Lang } from '../../src/i18n/types.ts';
import { projectRoot, TEST_NOW } from '../support/sites.ts';

let content: ContentSet;
beforeAll(async () => {
  content = await loadContent(join(projectRoot, 'tests', 'region', 'content'));
});

const ALL = ['telaga-sunya', 'perajin-menenun', 'rancangan-dermaga', 'anak-menari'];

function hubIn(lang: Lang, change: Partial<ContentSet['entries']> = {}) {
  const entries = { ...content.entries, ...change };
  return toHub(entries, { ...content, now: new Date(TEST_NOW) }, lang);
}

const listSlugs = (photos: readonly ShownPhoto[]) => photos.map(({ record }) => record.slug);

describe('The files of a photo', () => {
  it('have one name in both languages, so that both pages share them', () => {
    const names = (lang: Lang) =>
      selectPhotos(hubIn(lang), ALL).flatMap(({ photo }) =>
        planPhoto(photo).files.map(({ name }) => name),
      );
    expect(names('en')).toEqual(names('id'));
    expect(names('id').length).toBeGreaterThan(30);
  });

  it('carry both languages, whichever the page speaks', () => {
    const [shown] = selectPhotos(hubIn('en'), ['perajin-menenun']);
    expect(shown?.photo.rights.texts.id.title).toBe('Perajin Pekan Kain menenun');
    expect(shown?.photo.rights.texts.en?.title).toBe('A weaver at the Cloth Week');
  });
});

describe('What stands beside a picture', () => {
  it('calls a drawing no photo, and says what was edited or made by a machine', () => {
    const lines = selectPhotos(hubIn('id'), ALL).map(({ record }) => toCreditLine(record, 'id'));
    expect(lines).toEqual([
      'Gambar: Gambar uji / proyek, CC0',
      'Foto: Gambar uji / proyek, CC BY 4.0. Disunting',
      'Gambar: Gambar uji / proyek, CC0. Gambar buatan mesin (AI)',
      'Gambar: Gambar uji / proyek, Hak cipta dilindungi',
    ]);
  });

  it('is a title, else the first sentence, at most 80 letters', () => {
    expect(toPhotoTitle({ title: 'Telaga', caption: 'Lain.' })).toBe('Telaga');
    expect(toPhotoTitle({ caption: 'Dr. Sari membuka pasar. Ramai.' })).toBe(
      'Dr. Sari membuka pasar',
    );
    expect(toPhotoTitle({ caption: 'Tanpa titik' })).toBe('Tanpa titik');
    const long = toPhotoTitle({ caption: 'kata '.repeat(40).trim() });
    expect(long).toMatch(/^(kata )+kata…$/);
    expect(long.length).toBeLessThanOrEqual(80);
  });
});

describe('Where nothing can be written beside a picture', () => {
  it('stands no picture that a machine made', () => {
    const hub = hubIn('id');
    expect(selectCover(hub, ['rancangan-dermaga'])).toBeUndefined();
    expect(selectCover(hub, ['rancangan-dermaga', 'telaga-sunya'])?.record.slug).toBe(
      'telaga-sunya',
    );
  });
});

describe('The photo library', () => {
  it('has published photos only, the newest first', () => {
    const slugs = listSlugs(selectPhotoLibrary(hubIn('id')).all.photos);
    expect(slugs[0]).toBe('perajin-menenun');
    expect(slugs.at(-1)).toBe('anak-menari');
    expect(slugs).toHaveLength(8);
    expect(slugs.join()).not.toMatch(/kenari/);
  });

  it('holds a photo back that only a withdrawn release shows', () => {
    const [release, ...others] = content.entries.releases.toSorted((a) =>
      a.slug === 'pekan-kain-dibuka' ? -1 : 1,
    ) as Entry<'releases'>[];
    if (!release) throw new Error('The region lacks its release.');
    const withdrawal = { kind: 'withdrawal', at: TEST_NOW, reason: { id: 'Salah.' } } as const;
    const data = { ...release.data, corrections: [{ ...withdrawal, before: undefined }] };
    const releases = [{ ...release, data }, ...others] as Entry<'releases'>[];
    const slugs = listSlugs(selectPhotoLibrary(hubIn('id', { releases })).all.photos);
    expect(slugs).not.toContain('perajin-menenun');
    expect(slugs).toContain('alun-alun-rukma');
  });

  it('filters by place, year, licence, kind and shape, with counts that are right', () => {
    const facets = selectPhotoLibrary(hubIn('id')).facets.map(({ id, lists }) => [
      id,
      Object.fromEntries(lists.map(({ label, photos }) => [label, photos.length])),
    ]);
    expect(Object.fromEntries(facets)).toMatchObject({
      years: { '2026': 7, '2025': 1 },
      licences: { CC0: 2, 'Hak cipta dilindungi': 1 },
      sources: { 'Foto, disunting': 1, 'Buatan mesin (AI)': 1, Gambar: 6 },
      shapes: { Mendatar: 6, Tegak: 2 },
    });
  });

  it('goes on on numbered pages after sixty photos; an empty one has one page', () => {
    const [one] = selectPhotoLibrary(hubIn('id')).all.photos;
    if (!one) throw new Error('The region has no photo.');
    const lengths = (n: number) => splitPhotos(Array(n).fill(one)).map(({ length }) => length);
    expect(lengths(61)).toEqual([60, 1]);
    expect(lengths(60)).toEqual([60]);
    expect(lengths(0)).toEqual([0]);
  });

  it('knows the pages that show a photo, in their fields and in their text', () => {
    const uses = (slug: string) => selectUses(hubIn('id'), slug).map((one) => one.slug);
    expect(uses('perajin-menenun')).toEqual(['pekan-kain-dibuka']);
    expect(uses('alun-alun-rukma')).toEqual(
      expect.arrayContaining(['alun-alun-rukma', 'hari-jadi-rukmapura', 'pekan-kain-dibuka']),
    );
    expect(uses('anak-menari')).toEqual([]);
  });
});
