import { beforeAll, describe, expect, it } from 'vitest';
import { checkPortraits } from '../../src/domain/content/portraits.ts';
import { checkReleases } from '../../src/domain/content/releases.ts';
import type { EntriesByCollection, RawFile } from '../../src/domain/content/types.ts';
import { validateFiles } from '../../src/domain/content/validate.ts';
import type { Hub, Record } from '../../src/domain/hub/types.ts';
import { toInvitation } from '../../src/domain/press/parts.ts';
import { sortCorrections } from '../../src/domain/press/release.ts';
import { toTombstone } from '../../src/domain/press/tombstone.ts';
import { loadTestHub } from '../support/press.ts';

const whole = {
  title: 'Pasar buka',
  summary: 'Pasar buka hari ini.',
  kind: 'release',
  dateline: 'Kutarukma',
  publishedAt: '2026-11-20T08:00:00+08:00',
  contacts: ['sari'],
};
const settings = {
  tags: { tags: [], programmes: [{ slug: 'air', label: { id: 'Air', en: 'Water' } }] },
};

function toFile(collection: RawFile['collection'], slug: string, data: object): RawFile {
  const file = `${collection}/${slug}.id.md`;
  return { file, collection, slug, lang: 'id', data, body: 'Isi.' };
}

const person = { name: 'Sari', position: 'Humas', roles: ['press'] };

/** What the check says of one release beside one person: field, what, what is set aside. */
function check(fields: object, contact: object | undefined = { phone: '0299 000 404' }) {
  const { entries, problems } = validateFiles([
    toFile('releases', 'pasar', { ...whole, ...fields }),
    toFile('people', 'sari', { ...person, contact }),
  ]);
  const found = checkReleases(entries as EntriesByCollection, settings);
  return [...problems, ...found].map(({ field, what, setsAside }) => [field, what, setsAside]);
}

const correction = {
  kind: 'correction',
  at: '2026-11-21T08:00:00+08:00',
  reason: { id: 'Salah.' },
};

describe('A release', () => {
  it('is whole with a headline, an opening, a date and somebody to ring', () => {
    expect(check({})).toEqual([]);
  });

  it('is refused when it names nobody to ring; a retelling has its sources', () => {
    const nobody = [['contacts', 'siaran tanpa narahubung dan tanpa kantor', 'entry']];
    expect(check({ contacts: [] })).toEqual(nobody);
    expect(check({ contacts: [], retelling: true, sources: [{ name: 'Koran' }] })).toEqual([]);
  });

  it('is named, not refused, when nobody knows how to reach whom it names', () => {
    const [[field, what, setsAside] = []] = check({}, {});
    expect([field, setsAside]).toEqual(['contacts', 'nothing']);
    expect(what).toContain('tanpa telepon, WhatsApp atau surel');
  });

  it.each([
    ['an invitation without a time', { kind: 'invitation' }, 'invitation'],
    [
      'an invitation that has a place but no time',
      { kind: 'invitation', invitation: { venue: { id: 'Balai' } } },
      'invitation.start',
    ],
    ['a reply to nothing', { kind: 'reply' }, 'answers'],
    ['a fact-check without a claim', { kind: 'fact-check' }, 'claim'],
    ['a quote that nobody said', { quotes: [{ text: { id: 'Mari.' } }] }, 'quotes.0.speaker'],
    [
      'an embargo that ends before the release',
      { embargoUntil: '2026-11-19T08:00:00+08:00' },
      'embargoUntil',
    ],
    [
      'a correction before the release',
      { corrections: [{ ...correction, before: { id: 'A' }, at: '2026-11-19T08:00:00+08:00' }] },
      'corrections.0.at',
    ],
  ])('is refused as %s', (_, fields, at) => {
    const found = check(fields);
    expect(found.map(([field]) => field)).toEqual([at]);
    expect(found.every(([, , setsAside]) => setsAside === 'entry')).toBe(true);
  });

  it('is named when its correction does not say what it said before, or its programme is unknown', () => {
    expect(check({ corrections: [correction] })).toEqual([
      ['corrections.0.before', 'ralat tanpa tulisan semula', 'nothing'],
    ]);
    expect(check({ programme: 'udara' })).toEqual([
      ['programme', 'tidak ada pada setelan tanda, bagian Program', 'nothing'],
    ]);
    expect(check({ programme: 'air' })).toEqual([]);
  });

  it('has its changes with the newest first, in whatever order they were written', () => {
    const at = (day: number) => ({ ...correction, at: `2026-11-${day}T08:00:00+08:00` });
    const changes = [at(21), at(23), at(22)] as Record<'releases'>['corrections'];
    expect(sortCorrections({ corrections: changes }).map((one) => one.at.slice(8, 10))).toEqual([
      '23',
      '22',
      '21',
    ]);
  });
});

describe('A withdrawn release', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await loadTestHub('id');
  });

  it('is emptied before anything is made of it; its summary says why', () => {
    const one = hub.records.releases.find(({ slug }) => slug === 'jembatan-watuterang');
    expect(JSON.stringify(one)).not.toMatch(/KENARI-CABUT/);
    expect(one?.title).toBe('Jembatan Watuterang ditutup dua minggu');
    expect(one?.summary).toBe('Penutupan tidak jadi. Jembatan aman dilalui.');
    expect(one?.contacts).toEqual(['sari-pranawa']);
    expect([one?.body, one?.quotes, one?.photos]).toEqual(['', [], []]);
  });

  it('takes its pictures with it', () => {
    expect(hub.records.photos.map(({ slug }) => slug)).not.toContain('foto-kenari-cabut-5a1b');
  });

  it('keeps of an invitation what a calendar needs to call it off', () => {
    const one = hub.records.releases.find(({ slug }) => slug === 'undangan-telaga-sunya');
    const off = [{ kind: 'withdrawal', at: whole.publishedAt, reason: { id: 'Batal.' } }];
    const gone = toTombstone({ ...one, corrections: off } as unknown as Record<'releases'>);
    expect(gone.invitation?.start).toBe(one?.invitation?.start);
    expect(gone.invitation?.bring).toBeUndefined();
  });
});

describe('An invitation', () => {
  it('names the day once when it ends on the day it begins', async () => {
    const hub = await loadTestHub('id');
    const one = hub.records.releases.find(({ slug }) => slug === 'undangan-telaga-sunya');
    expect(one && toInvitation(one, hub)?.end).toMatch(/^11\.30\sWITA$/);
  });
});

describe('A portrait', () => {
  const photo = {
    image: 'sari.jpg',
    alt: 'Sari tersenyum.',
    caption: 'Sari, humas.',
    creator: 'Juru Gambar',
    credit: 'Humas',
    licence: 'CC-BY-4.0',
  };
  const find = (sourceType: string) => {
    const { entries, problems } = validateFiles([
      toFile('people', 'sari', { ...person, portrait: 'sari' }),
      toFile('photos', 'sari', { ...photo, sourceType }),
    ]);
    return [...problems, ...checkPortraits(entries as EntriesByCollection)];
  };

  it('that a machine made is named, by its person, and takes nothing away', () => {
    for (const sourceType of ['trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia'])
      expect(find(sourceType)).toMatchObject([
        { file: 'people/sari.id.md', label: 'Potret', value: 'sari', setsAside: 'nothing' },
      ]);
  });

  it('from a camera is fine', () => {
    expect(find('digitalCapture')).toEqual([]);
  });
});
