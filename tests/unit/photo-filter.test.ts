import { describe, expect, it } from 'vitest';
import {
  formatPhotoFilter,
  NO_PHOTO_FILTER,
  parsePhotoFilter,
  toggleMark,
} from '../../src/domain/photos/filter.ts';
import { toPhotoMark } from '../../src/domain/photos/marks.ts';
import { answerPhotos, type PhotoRow } from '../../src/domain/photos/rows.ts';

const LIBRARY = '/hub/ruang-media/foto/';
const MARKS = {
  'kecamatan=awan': 'tempat/awan/',
  'kecamatan=awan-jauh': 'tempat/awan-jauh/',
  'tahun=2026': 'tahun/2026/',
  'tahun=2025': 'tahun/2025/',
  'bentuk=mendatar': 'bentuk/mendatar/',
  'bentuk=tegak': 'bentuk/tegak/',
};
const VALUES = Object.entries(MARKS).map(([mark, path]) => ({
  mark,
  label: mark,
  href: LIBRARY + path,
}));

const row = (title: string, marks: string[], text = '') =>
  ({ title, text, line: 'CC0', marks }) as unknown as PhotoRow;
const ROWS = [
  row('Telaga pagi', ['kecamatan=awan', 'tahun=2026', 'bentuk=tegak'], 'Kabut, dengan Sari.'),
  row('Telaga sore', ['kecamatan=awan', 'tahun=2025', 'bentuk=mendatar'], 'Tanpa kabut.'),
  row('Pasar', ['kecamatan=awan-jauh', 'tahun=2026', 'bentuk=mendatar'], 'Ramai.'),
  row('Kabut', ['bentuk=tegak'], 'Tanpa hari dan tempat.'),
];
const parse = (address: string) =>
  parsePhotoFilter(new URL(address, `https://hub.example.go.id${LIBRARY}`), VALUES);
const answer = (query: string) => answerPhotos(ROWS, parse(query).filter);
const titles = (query: string) => answer(query).found.map(({ title }) => title);

describe('The address of several filters of photos', () => {
  it('says what is asked in one order, and is read back the same', () => {
    const query = '?kecamatan=awan,awan-jauh&tahun=2026&bentuk=tegak&q=kabut%20pagi';
    expect(formatPhotoFilter(parse(query).filter)).toBe(query);
    const mixed = '?q=kabut%20pagi&bentuk=tegak&kecamatan=awan-jauh,awan&tahun=2026';
    expect(formatPhotoFilter(parse(mixed).filter)).toBe(query);
    expect(formatPhotoFilter(NO_PHOTO_FILTER)).toBe('');
  });

  it('has the words of its language, as the plain pages have', () => {
    const portrait = { route: 'photosOfShape', params: { photoShape: 'portrait' } } as const;
    expect(toPhotoMark(portrait, 'id')).toBe('bentuk=tegak');
    expect(toPhotoMark(portrait, 'en')).toBe('shape=portrait');
    const licence = { route: 'photosOfLicence', params: { licence: 'CC-BY-4.0' } } as const;
    expect(toPhotoMark(licence, 'id')).toBe('lisensi=cc-by');
  });

  it('asks what its plain page shows, unless the query asks the same question', () => {
    const page = `${LIBRARY}tahun/2026/`;
    expect(parse(page).filter.marks).toEqual(['tahun=2026']);
    expect(parse(`${page}hal/2/?bentuk=tegak`).filter.marks).toEqual([
      'tahun=2026',
      'bentuk=tegak',
    ]);
    expect(parse(`${page}?tahun=2025`).filter.marks).toEqual(['tahun=2025']);
    expect(parse(`${LIBRARY}tempat/awan-jauh/`).filter.marks).toEqual(['kecamatan=awan-jauh']);
  });

  it('names what the library lacks, and leaves foreign names alone', () => {
    const { filter, ignored } = parse('?tahun=1887,2026&bentuk=%3Cb%3E&utm_source=surat');
    expect(filter).toEqual({ marks: ['tahun=2026'], text: '' });
    expect(ignored).toEqual(['tahun=1887', 'bentuk=<b>']);
    expect(parse(`?q=${'a'.repeat(900)}`).filter.text).toHaveLength(60);
  });
});

describe('A press on a filter of photos', () => {
  it('asks for a value too, and again no longer', () => {
    const one = toggleMark({ marks: ['bentuk=tegak'], text: 'kabut' }, 'tahun=2026', VALUES);
    expect(one).toEqual({ marks: ['tahun=2026', 'bentuk=tegak'], text: 'kabut' });
    expect(toggleMark(one, 'tahun=2026', VALUES).marks).toEqual(['bentuk=tegak']);
    expect(toggleMark(one, 'tahun=1887', VALUES)).toEqual(one);
  });
});

describe('Several filters of photos', () => {
  it('find what answers every question, with any value of one question', () => {
    expect(titles('?kecamatan=awan&tahun=2026')).toEqual(['Telaga pagi']);
    expect(titles('?kecamatan=awan&tahun=2026,2025')).toEqual(['Telaga pagi', 'Telaga sore']);
    expect(titles('?tahun=2026&bentuk=tegak&q=kabut')).toEqual(['Telaga pagi']);
    expect(titles('')).toHaveLength(4);
  });

  it('count what each value would leave: within its question as if that were not asked', () => {
    const counts = Object.fromEntries(answer('?kecamatan=awan&tahun=2026').counts);
    expect(counts).toEqual({
      'kecamatan=awan': 1,
      'kecamatan=awan-jauh': 1,
      'tahun=2026': 1,
      'tahun=2025': 1,
      'bentuk=tegak': 1,
    });
    for (const { mark } of VALUES) {
      const [question = ''] = mark.split('=');
      const others = ['kecamatan=awan', 'tahun=2026'].filter((one) => !one.startsWith(question));
      const query = `?${[...others, mark].join('&')}`;
      expect(counts[mark] ?? 0, query).toBe(titles(query).length);
    }
  });

  it('count with the words of the search', () => {
    expect(Object.fromEntries(answer('?q=telaga').counts)).toEqual({
      'kecamatan=awan': 2,
      'tahun=2026': 1,
      'tahun=2025': 1,
      'bentuk=tegak': 1,
      'bentuk=mendatar': 1,
    });
  });

  it('say of how many photos nobody wrote down the answer', () => {
    expect(Object.fromEntries(answer('?tahun=2026&bentuk=tegak').unknown)).toEqual({ tahun: 1 });
    expect(answer('?tahun=2026&bentuk=mendatar').unknown.size).toBe(0);
    // Two answers are not known: neither question alone keeps it out.
    expect(answer('?tahun=2026&kecamatan=awan').unknown.size).toBe(0);
  });
});

describe('The search of photos', () => {
  it('finds every word at its beginning, without marks and large letters', () => {
    expect(titles('?q=SÁRI tel')).toEqual(['Telaga pagi']);
    expect(titles('?q=agi')).toEqual([]);
    expect(titles('?q=cc0 telaga')).toHaveLength(2);
  });
});
