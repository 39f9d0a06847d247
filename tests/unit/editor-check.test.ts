import { expect, test } from 'vitest';
import { toDraft } from '../../src/cms/admin/check-save.ts';
import { toProblemText } from '../../src/cms/admin/problem-panel.ts';
import { checkDraft, type DraftGround } from '../../src/domain/content/check-draft.ts';

const square = [
  [100, -8],
  [101, -8],
  [101, -7],
  [100, -7],
  [100, -8],
] as const;

const ground: DraftGround = {
  region: { neighbours: ['Kabupaten Sebelah'], neighbourToleranceKm: 5 },
  map: { outline: [[square]] },
  districts: [{ code: '11.22.33' }],
  villages: [{ code: '11.22.33.2001' }],
  settings: {
    agencies: { agencies: [{ key: 'DUKCAPIL' }] },
    tags: { tags: [{ slug: 'alam' }] },
  } as unknown as DraftGround['settings'],
  services: [{ slug: 'ktp', agency: 'DUKCAPIL', number: 1, word: 'KTP' }],
  villagePages: [{ slug: 'wetan', code: '11.22.33.2001' }],
};

const good = {
  title: 'Telaga',
  summary: 'Telaga untuk uji.',
  kind: 'lake',
  place: { lat: -7.5, lon: 100.5, districts: ['11.22.33'] },
};

function judge(data: object, slug = '', collection = 'destinations', english?: object) {
  const en = english && { data: english, body: '' };
  const texts = { id: { data, body: '' }, ...(en && { en }) };
  const { wrong, doubtful } = checkDraft({ collection, slug, texts }, ground);
  const say = (problems: typeof wrong) => problems.map((one) => `${one.field} ${one.what}`);
  return { wrong: say(wrong), doubtful: say(doubtful) };
}

test('a sound entry may be saved, with what an editor leaves in open fields', () => {
  const blanks = { elevationM: '', hours: { note: '' }, contact: {}, prices: [], photos: null };
  expect(judge({ ...good, ...blanks })).toEqual({ wrong: [], doubtful: [] });
  expect(judge(good, '', 'destinations', {})).toEqual({ wrong: [], doubtful: [] });
});

test.each([
  [
    'a point with one half',
    { place: { lat: -7.5, districts: ['11.22.33'] } },
    'place.lon belum diisi',
  ],
  ['no kecamatan', { place: { lat: -7.5, lon: 100.5 } }, 'place.districts belum diisi'],
  [
    'a swapped point',
    { place: { ...good.place, lat: 100.5, lon: -7.5 } },
    'place.lat lintang dan bujur tertukar',
  ],
  ['a point elsewhere', { place: { ...good.place, lat: 50 } }, 'place.lat titik di luar wilayah'],
  [
    'an unknown kecamatan',
    { place: { ...good.place, districts: ['99.99.99'] } },
    'place.districts.0 kecamatan tidak dikenal',
  ],
  [
    'an unknown neighbour',
    { place: { ...good.place, neighbour: 'Mana' } },
    'place.neighbour kabupaten tetangga tidak dikenal',
  ],
  [
    'a price below zero',
    { prices: [{ fee: 'entry', visitor: 'anyone', dayType: 'any', amount: -1 }] },
    'prices.0.amount kurang dari 0',
  ],
])('%s holds the save back', (_, change, fault) => {
  expect(judge({ ...good, ...change }).wrong).toEqual([fault]);
});

test('an end before the start holds the save back', () => {
  const alert = {
    title: 'Uji',
    summary: 'Uji.',
    kind: 'other',
    level: 'info',
    issuer: 'BPBD',
    start: '2026-01-02T09:00:00+07:00',
    end: '2026-01-01T09:00:00+07:00',
  };
  expect(judge(alert, '', 'alerts').wrong).toContain('end tidak setelah waktu mulai');
});

test('a fault of the translation is named as one', () => {
  const english = { title: 'x'.repeat(200) };
  expect(judge(good, '', 'destinations', english).wrong).toEqual([
    'title terlalu panjang, 200 huruf',
  ]);
});

test('settings are judged too', () => {
  const tags = { tags: [{ slug: 'Bukan Nama' }] };
  expect(judge(tags, 'tags', 'settings').wrong.length).toBeGreaterThan(0);
  expect(judge({ tags: [] }, 'tags', 'settings').wrong).toEqual([]);
});

test('what other content decides is only doubtful', () => {
  const service = { title: 'Akta', summary: 'Akta.', agency: 'DUKCAPIL', number: 1, word: 'AKTA' };
  expect(judge({ ...good, tags: ['asing'] }).doubtful).toEqual([
    'tags.0 tidak ada pada setelan tanda',
  ]);
  expect(judge({ ...good, asing: 1 })).toEqual({
    wrong: [],
    doubtful: ['asing kolom tidak dikenal'],
  });
  expect(judge({ code: '11.22.33.2001', summary: 'x' }, 'kulon', 'villages').doubtful).toEqual([
    'code kode sudah dipakai wetan',
  ]);
  expect(judge({ code: '11.22.33.2001', summary: 'x' }, 'wetan', 'villages').doubtful).toEqual([]);
  expect(judge(service, 'ktp', 'services').doubtful).toEqual([]);
});

test('without the file of the region the form is still judged', () => {
  const texts = { id: { data: { ...good, place: { lat: -7.5 } }, body: '' } };
  const { wrong } = checkDraft({ collection: 'destinations', slug: '', texts });
  expect(wrong.map(({ field }) => field)).toEqual(['place.lon', 'place.districts']);
});

test('what Decap hands over is read as the files would be', () => {
  const values: Record<string, unknown> = {
    collection: 'destinations',
    slug: 'telaga',
    data: { toJS: () => ({ title: 'Telaga', body: 'Isi.' }) },
    'i18n,en,data': { toJS: () => ({ title: 'Lake' }) },
  };
  const entry = { getIn: (path: readonly string[]) => values[path.join()] };
  expect(toDraft(entry)).toEqual({
    collection: 'destinations',
    slug: 'telaga',
    texts: {
      id: { data: { title: 'Telaga' }, body: 'Isi.' },
      en: { data: { title: 'Lake' }, body: '' },
    },
  });
});

test('a problem is said with field, fault, value and remedy', () => {
  const problem = {
    file: '',
    field: 'title',
    label: 'Judul',
    what: 'terlalu panjang',
    value: 'xxx',
    remedy: 'Ringkas.',
    setsAside: 'translation' as const,
  };
  expect(toProblemText(problem)).toEqual({
    name: 'Terjemahan › Judul',
    text: ': terlalu panjang. Tertulis: xxx. Ringkas.',
  });
});
