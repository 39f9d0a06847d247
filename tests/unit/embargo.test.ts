import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { isOpen } from '../../src/domain/content/hold.ts';
import { selectRecord, toHub } from '../../src/domain/hub/hub.ts';
import { toSpan, isWithin } from '../../src/domain/press/schedule.ts';
import { toStatus } from '../../src/domain/status.ts';
import { copyRegion } from '../support/embargo-content.ts';
import { projectRoot } from '../support/sites.ts';

const BEFORE = new Date('2026-12-01T07:59:59+07:00');
const AFTER = new Date('2026-12-01T08:00:01+07:00');

const release = (more: string, body = 'Isi.') => `---
title: Bendungan baru
summary: Teras.
kind: release
dateline: Kutarukma
publishedAt: 2026-11-24T07:00:00+08:00
contacts: [sari-pranawa]
${more}
---
${body}
`;

const photo = (image: string, alt = 'Bendungan dari udara.') => `---
image: ${image}
alt: ${alt}
caption: Bendungan.
creator: Juru foto
credit: Rukmapura
licence: CC-BY-4.0
sourceType: digitalArt
test: true
---
`;

let copy: ReturnType<typeof copyRegion>;
beforeEach(() => {
  copy = copyRegion();
});
afterEach(() => copy.remove());

async function loadAt(now: Date) {
  const content = await loadContent(copy.root, now);
  const hub = toHub(content.entries, { ...content, now }, 'id');
  return { content, hub, status: JSON.stringify(toStatus([hub], 'test')) };
}

function addPhoto(slug: string, alt?: string) {
  const media = join(projectRoot, 'tests', 'region', 'content', 'media');
  copyFileSync(join(media, 'telaga-sunya.jpg'), join(copy.root, 'media', `${slug}.jpg`));
  copy.write(`photos/${slug}.id.md`, photo(`${slug}.jpg`, alt));
}

describe('The times of a release', () => {
  const times = {
    publishedAt: '2026-11-24T07:00:00+07:00',
    releaseAt: '2026-11-30T08:00:00+07:00',
    embargoUntil: '2026-12-01T08:00:00+07:00',
    expiresAt: '2026-12-05T08:00:00+07:00',
  };
  const isOut = (moment: string, own: object = times) => isWithin(toSpan(own), new Date(moment));

  it('begin at the latest of the three, to the second, in whatever zone they are written', () => {
    expect(isOut('2026-12-01T07:59:59+07:00')).toBe(false);
    expect(isOut('2026-12-01T08:00:00+07:00')).toBe(true);
    expect(isOut('2026-12-01T00:59:59Z')).toBe(false);
    expect(isOut('2026-12-01T10:00:00+09:00')).toBe(true);
    expect(isOut('2026-11-30T08:00:00+07:00', { ...times, embargoUntil: '' })).toBe(true);
  });

  it('end to the second', () => {
    expect(isOut('2026-12-05T07:59:59+07:00')).toBe(true);
    expect(isOut('2026-12-05T08:00:00+07:00')).toBe(false);
  });

  it('hold what cannot be understood', () => {
    expect(isOut('2030-01-01T00:00:00Z', { ...times, embargoUntil: 'besok pagi' })).toBe(false);
    expect(isOut('2026-12-02T00:00:00Z', { ...times, expiresAt: 'lusa' })).toBe(false);
  });
});

describe('A photo that only a waiting release shows', () => {
  const waiting = 'photos: [bendungan]\nembargoUntil: 2026-12-01T08:00:00+07:00';

  it('waits too, also when the release has a fault', async () => {
    addPhoto('bendungan');
    copy.write('releases/bendungan.id.md', release(`${waiting}\ndeadline: besok`));
    const { hub, status } = await loadAt(AFTER);
    expect(selectRecord(hub, 'photos', 'bendungan')).toBeUndefined();
    expect(status).not.toContain('bendungan');
  });

  it('waits too when the file of the release cannot be read', async () => {
    addPhoto('bendungan');
    copy.write('releases/bendungan.id.md', release(`${waiting}\nnotes: a: b`));
    const { hub, status } = await loadAt(AFTER);
    expect(selectRecord(hub, 'photos', 'bendungan')).toBeUndefined();
    expect(status).not.toContain('bendungan');
  });

  it('is not named by the public status for a fault of its own or of its file, until the hour', async () => {
    addPhoto('bendungan', '');
    copy.write('media/bendungan.jpg', 'bukan gambar');
    copy.write('releases/bendungan.id.md', release(waiting));
    const before = await loadAt(BEFORE);
    expect(before.content.problems.map(({ file }) => file)).toEqual([
      'media/bendungan.jpg',
      'photos/bendungan.id.md',
    ]);
    expect(before.status).not.toContain('bendungan');
    expect((await loadAt(AFTER)).status).toContain('media/bendungan.jpg');
  });

  it('shows at once when something that is out shows it too', async () => {
    addPhoto('bendungan');
    copy.write('releases/bendungan.id.md', release(waiting));
    copy.write('releases/lain.id.md', release('photos: [bendungan]'));
    const { hub } = await loadAt(BEFORE);
    expect(selectRecord(hub, 'photos', 'bendungan')).toBeDefined();
  });
});

describe('A fault in a release', () => {
  const openAt = async (now: Date) => {
    const { problems } = await loadContent(copy.root);
    expect(problems).not.toEqual([]);
    return problems.some((problem) => isOpen(problem, now));
  };

  it('is not public while a misspelt key may be its embargo', async () => {
    copy.write('releases/bendungan.id.md', release('embargountil: 2026-12-01T08:00:00+07:00'));
    expect(await openAt(AFTER)).toBe(false);
  });

  it('is public from the hour of the release to its end', async () => {
    const more = 'number: ""\nkind: kabar\nexpiresAt: 2026-12-05T08:00:00+07:00';
    copy.write('releases/bendungan.id.md', release(more).replace('kind: release\n', ''));
    expect(await openAt(new Date('2026-11-24T06:59:59+08:00'))).toBe(false);
    expect(await openAt(AFTER)).toBe(true);
    expect(await openAt(new Date('2026-12-05T08:00:00+07:00'))).toBe(false);
  });
});

describe('The check', () => {
  it('names a draft whose embargo has passed; it stays unpublished and nothing else is lost', async () => {
    copy.write(
      'releases/bendungan.id.md',
      release('draft: true\nembargoUntil: 2026-12-01T08:00:00+07:00'),
    );
    expect((await loadAt(BEFORE)).content.problems).toEqual([]);
    const { content, hub, status } = await loadAt(AFTER);
    expect(content.problems).toMatchObject([
      {
        file: 'releases/bendungan.id.md',
        field: 'embargoUntil',
        label: 'Embargo sampai',
        what: 'sudah lewat, tetapi siaran ini masih draf, jadi tidak tayang',
        setsAside: 'nothing',
      },
    ]);
    expect(selectRecord(hub, 'releases', 'bendungan')).toBeUndefined();
    expect(status).not.toContain('bendungan');
  });

  it('names an entry that is out and links to a release that is not; the link is only words until then', async () => {
    const link = 'Baca [kabar air](/siaran-pers/bendungan/) dan [lainnya](/en/press/bendungan/#a).';
    copy.write('releases/bendungan.id.md', release('embargoUntil: 2026-12-01T08:00:00+07:00'));
    copy.write('releases/lain.id.md', release('', link));
    const { content, hub, status } = await loadAt(BEFORE);
    expect(content.problems).toMatchObject([{ file: 'releases/lain.id.md', value: 'bendungan' }]);
    expect(selectRecord(hub, 'releases', 'lain')?.body.trim()).toBe('Baca kabar air dan lainnya.');
    expect(status).not.toContain('bendungan');
    const after = await loadAt(AFTER);
    expect(after.content.problems).toEqual([]);
    expect(selectRecord(after.hub, 'releases', 'lain')?.body.trim()).toBe(link);
  });

  it('refuses an end that is not after every start', async () => {
    const times = 'embargoUntil: 2026-12-01T08:00:00+07:00\nexpiresAt: 2026-12-01T08:00:00+07:00';
    copy.write('releases/bendungan.id.md', release(times));
    const { content } = await loadAt(AFTER);
    expect(content.problems).toMatchObject([
      { field: 'expiresAt', what: 'sebelum waktu terbit', setsAside: 'entry' },
    ]);
  });

  it('names an entry that gives away the address of a waiting release, and none with a longer address', async () => {
    copy.write(
      'releases/bendungan.id.md',
      release('embargoUntil: 2026-12-01T08:00:00+07:00', 'Isi.'),
    );
    copy.write('releases/bendungan-lama.id.md', release('number: 1/2026', 'Isi.'));
    const mention = (slug: string) =>
      release('number: 2/2026', `Lihat https://lain.example/siaran-pers/${slug}/.`);
    copy.write('releases/uji-menyebut.id.md', mention('bendungan'));
    copy.write('releases/uji-lain.id.md', mention('bendungan-lama'));
    const { content } = await loadAt(BEFORE);
    const told = content.problems.filter(({ what }) => what.startsWith('memuat alamat'));
    expect(told.map(({ file, value }) => [file, value])).toEqual([
      ['releases/uji-menyebut.id.md', 'bendungan'],
    ]);
  });
});
