import { describe, expect, it } from 'vitest';
import {
  collectionNames,
  toDefinition,
  toEntrySchema,
  toJsonSchema,
  toTranslationFields,
  toTranslationSchema,
} from '../../src/model/index.ts';
import {
  choice,
  choices,
  date,
  dateTime,
  defaultOff,
  emptyList,
  faultAt,
  file,
  flag,
  group,
  list,
  localized,
  money,
  number,
  optional,
  optionalGroup,
  phone,
  relation,
  relations,
  text,
  time,
  translated,
  url,
  type Field,
} from '../../src/model/kit/index.ts';

const said = { label: 'Kolom' };

/** The clean value, or what is wrong and what to do, joined. */
function read(field: Pick<Field, 'schema'>, value: unknown): unknown {
  const result = field.schema.safeParse(value);
  if (result.success) return result.data;
  return result.error.issues
    .map((issue) => {
      const remedy = issue.code === 'custom' ? String(issue.params?.['remedy']) : issue.code;
      return `${issue.path.join('.')}! ${issue.message}. ${remedy}`;
    })
    .join(' | ');
}

describe('what an editor leaves behind when a field is cleared', () => {
  const blanks = [undefined, null, '', '   ', '\n'];

  it.each(blanks)('%j in a required field is a fault with a remedy', (blank) => {
    for (const field of [text(said), number(said), date(said), money(said), url(said)])
      expect(read(field, blank)).toBe('! belum diisi. Isi kolom ini.');
  });

  it.each(blanks)('%j in an optional field is absent', (blank) => {
    const fields: Field[] = [text(said), number(said), time(said), relation({ ...said, to: 'x' })];
    for (const field of fields) expect(read(optional(field), blank)).toBeUndefined();
  });

  it.each([...blanks, []])('%j in a list is the empty list', (blank) => {
    const rows = list({ ...said, one: 'baris', item: text(said) });
    expect(read(emptyList(rows), blank)).toEqual([]);
    expect(read(emptyList(relations({ ...said, to: 'x' })), blank)).toEqual([]);
    expect(read(emptyList(choices({ ...said, options: { a: 'A' } })), blank)).toEqual([]);
  });

  it.each(blanks)('%j in a switch means off', (blank) => {
    expect(read(defaultOff(flag(said)), blank)).toBe(false);
  });

  it('a group of blanks is absent, and a group with one value is read', () => {
    const fields = {
      a: optional(text(said)),
      b: emptyList(list({ ...said, one: 'x', item: text(said) })),
    };
    const field = optionalGroup({ ...said, fields });
    for (const blank of [undefined, null, {}, { a: '', b: [] }, { a: null }, { b: ['', null] }])
      expect(read(field, blank)).toBeUndefined();
    expect(read(field, { a: 'isi' })).toEqual({ a: 'isi', b: [] });
  });

  it('a localized text that is optional is absent when both languages are blank', () => {
    expect(read(optional(localized(said)), { id: '', en: '' })).toBeUndefined();
    expect(read(optional(localized(said)), { id: 'Air', en: '' })).toEqual({ id: 'Air' });
  });
});

describe('values and the words for what is wrong with them', () => {
  const options = { lake: 'Telaga', cave: 'Gua' };
  // prettier-ignore
  const cases: [string, Field, unknown, unknown][] = [
    ['text is trimmed', text(said), '  Telaga ', 'Telaga'],
    ['a number in a text field is text', text(said), 112, '112'],
    ['text too long', text({ ...said, max: 3 }), 'empat', '! terlalu panjang, 5 huruf. Ringkas menjadi paling banyak 3 huruf.'],
    ['text that is a list', text(said), ['a'], '! bukan teks. Tulis satu baris teks.'],
    ['date as YAML text', date(said), '2026-08-17', '2026-08-17'],
    ['date that YAML made a Date', date(said), new Date('2026-08-17'), '2026-08-17'],
    ['date with a time is its day', date(said), '2026-08-17T09:00:00+07:00', '2026-08-17'],
    ['no such day', date(said), '2026-02-30', '! bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-08-17.'],
    ['day first', date(said), '17-08-2026', '! bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-08-17.'],
    ['moment with offset', dateTime(said), '2026-08-17T09:00:00+08:00', '2026-08-17T09:00:00+08:00'],
    ['moment without seconds', dateTime(said), '2026-08-17T09:00+08:00', '2026-08-17T09:00+08:00'],
    ['moment without offset', dateTime(said), '2026-08-17T09:00', '! bukan tanggal dan jam. Tulis misalnya 2026-08-17T09:00:00+07:00.'],
    ['time', time(said), '08:00', '08:00'],
    ['time as people write it', time(said), '8.30', '08:30'],
    ['end of the day', time(said), '24:00', '24:00'],
    ['no such time', time(said), '24:30', '! bukan jam. Tulis jam dan menit, misalnya 08:00.'],
    ['free of charge', money(said), 0, 0],
    ['an amount typed as text', money(said), '15000', 15000],
    ['below zero', money(said), -1, '! kurang dari 0. Tulis 0 rupiah atau lebih.'],
    ['half a rupiah', money(said), 1.5, '! bukan bilangan bulat. Tulis tanpa koma.'],
    ['an amount with Rp', money(said), 'Rp15.000', '! bukan angka. Tulis dengan angka saja.'],
    ['decimal comma', number(said), '7,5', 7.5],
    ['above the limit', number({ ...said, max: 90 }), 91, '! lebih dari 90. Tulis 90 atau kurang.'],
    ['choice', choice({ ...said, options }), 'lake', 'lake'],
    ['choice misspelt', choice({ ...said, options }), 'lakes', '! bukan pilihan yang ada. Pilih salah satu: lake, cave. Mungkin maksud Anda "lake".'],
    ['choices, one unknown', choices({ ...said, options }), ['cave', 'sea'], '! bukan pilihan yang ada. Pilih salah satu: lake, cave.'],
    ['choices that are no list', choices({ ...said, options }), 'cave', '! bukan daftar. Tulis sebagai daftar.'],
    ['web address', url(said), 'https://a.example', 'https://a.example/'],
    ['script as address', url(said), 'javascript:alert(1)', '! bukan alamat web. Tulis alamat lengkap, diawali https://'],
    ['telephone', phone(said), '0299 000 123', '0299 000 123'],
    ['relation by title', relation({ ...said, to: 'x' }), 'Telaga Sunya', '! bukan nama entri. Pilih entri dari daftar; namanya huruf kecil, angka dan tanda hubung.'],
    ['file as the editor writes it', file(said), '/media/a/b.jpg', 'a/b.jpg'],
    ['file above the folder', file(said), '../rahasia.jpg', '! alamat berkas tidak sah. Pilih berkas dari pustaka media.'],
    ['switch', flag(said), 'ya', '! bukan ya atau tidak. Tulis true atau false.'],
  ];

  it.each(cases)('%s', (_, field, value, expected) => {
    expect(read(field, value)).toEqual(expected);
  });
});

describe('records', () => {
  const row = group({
    label: 'Baris',
    fields: { from: date(said), to: optional(date(said)) },
    rules: [
      ({ from, to }) =>
        to && to < from ? faultAt('to', 'sebelum mulai', 'Tulis setelahnya.') : undefined,
    ],
  });

  it('name an unknown key', () => {
    const result = row.schema.safeParse({ from: '2026-01-01', form: 'x' });
    expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['form'] }]);
  });

  it('name every fault of every row, with its path', () => {
    const rows = list({ ...said, one: 'baris', item: row });
    const value = [{ from: '2026-01-02', to: '2026-01-01' }, { from: '' }, { from: '2026-01-01' }];
    expect(read(rows, value)).toBe(
      '0.to! sebelum mulai. Tulis setelahnya. | 1.from! belum diisi. Isi kolom ini.',
    );
  });

  it('say how many rows are wanted', () => {
    const rows = list({ ...said, one: 'baris', item: text(said), min: 2, max: 3 });
    expect(read(rows, ['a'])).toBe('! kurang baris. Isi sedikitnya 2 baris.');
    expect(read(rows, ['a', 'b', 'c', 'd'])).toBe(
      '! terlalu banyak baris. Sisakan paling banyak 3 baris.',
    );
    expect(read(rows, 'a')).toBe('! bukan daftar. Tulis sebagai daftar, satu baris per butir.');
  });
});

describe('translations', () => {
  const destination = toDefinition('destinations');

  it('hold the translated fields only, each of which may be open', () => {
    expect(Object.keys(toTranslationFields(destination))).toEqual(['title', 'summary', 'bestTime']);
    expect(toTranslationSchema(destination).safeParse({}).success).toBe(true);
    expect(toTranslationSchema(destination).safeParse({ title: 'Lake', summary: '' }).data).toEqual(
      {
        title: 'Lake',
      },
    );
  });

  it('refuse data: a price in a translation would drift from its entry', () => {
    const result = toTranslationSchema(destination).safeParse({ title: 'Lake', prices: [] });
    expect(result.error?.issues).toMatchObject([{ keys: ['prices'] }]);
  });

  it('mark fields down to the rows of a list', () => {
    const rows = translated(
      list({ ...said, one: 'x', item: group({ ...said, fields: { a: text(said) } }) }),
    );
    expect(rows.item?.fields?.['a']?.translated).toBe(true);
  });
});

describe.each(collectionNames)('The collection %s', (name) => {
  it('names every required field of an empty entry, and no other', () => {
    const { fields } = toDefinition(name);
    const required = Object.keys(fields).filter((key) => fields[key]?.required);
    const { error } = toEntrySchema(toDefinition(name)).safeParse({});
    const named = new Set(error?.issues.map(({ path }) => String(path[0])));
    expect([...named].sort()).toEqual(required.sort());
  });

  it('has a JSON Schema with the same fields', () => {
    const { fields } = toDefinition(name);
    const { properties } = toJsonSchema(toDefinition(name)) as { properties: object };
    for (const key of Object.keys(fields)) expect(properties).toHaveProperty([key]);
  });
});
