import { describe, expect, it } from 'vitest';
import { checkAnswer, findContradiction } from '../../src/domain/letters/check-answer.ts';
import { parseDayText } from '../../src/domain/letters/day-text.ts';
import { formatNik, readNik } from '../../src/domain/letters/nik.ts';
import { toSheetParts } from '../../src/domain/letters/sheet.ts';
import { toDefinition, toEntrySchema } from '../../src/model/index.ts';

const REGION = { code: '99.01', districts: ['99.01.01', '99.01.13'] };
const TODAY = '2026-11-24';
const read = (text: string) => readNik(text, REGION, TODAY);

describe('A NIK', () => {
  it('says when and as what somebody was born', () => {
    expect(read('3307130101900001')).toEqual({ sex: 'male', births: ['1990-01-01'] });
  });

  it('adds 40 to the day of women', () => {
    expect(read('3307134101900001')).toEqual({ sex: 'female', births: ['1990-01-01'] });
    expect(read('3307137112850001')).toEqual({ sex: 'female', births: ['1985-12-31'] });
  });

  it('may be typed in groups', () => {
    expect(read('3307 1301 0190 0001')).toEqual(read('3307130101900001'));
    expect(formatNik('3307130101900001')).toBe('3307 1301 0190 0001');
  });

  it('fits two centuries where its year does', () => {
    expect(read('3307130101200001')).toMatchObject({ births: ['2020-01-01', '1920-01-01'] });
    expect(read('3307132411260001')).toMatchObject({ births: ['2026-11-24', '1926-11-24'] });
  });

  it('is never of a day that is still to come', () => {
    expect(read('3307132511260001')).toMatchObject({ births: ['1926-11-25'] });
  });

  it('knows the leap days of each century', () => {
    expect(read('3307132902000001')).toMatchObject({ births: ['2000-02-29'] });
    expect(read('3307132902010001')).toBe('birth');
  });

  it.each([
    ['letters', '33071301019O0001', 'digits'],
    ['15 digits', '330713010190000', 'length'],
    ['17 digits', '33071301019000011', 'length'],
    ['a province that there is none of', '4007130101900001', 'region'],
    ['no regency', '3300130101900001', 'region'],
    ['no kecamatan', '3307000101900001', 'region'],
    ['month 13', '3307130113900001', 'birth'],
    ['day 32', '3307133201900001', 'birth'],
    ['day 72, which is 32 of a woman', '3307137201900001', 'birth'],
    ['day 40, which is 0 of nobody', '3307134001900001', 'birth'],
    ['sequence 0000', '3307130101900000', 'sequence'],
  ])('is refused with %s', (_, text, fault) => {
    expect(read(text)).toBe(fault);
  });

  it('of the own regency must name one of its kecamatan', () => {
    expect(read('9901130101900001')).toMatchObject({ sex: 'male' });
    expect(read('9901140101900001')).toBe('district');
  });

  it('may differ from the form without being refused', () => {
    const facts = { sex: 'male', births: ['1990-01-01'] } as const;
    expect(findContradiction(facts, '1990-01-01', false)).toBeUndefined();
    expect(findContradiction(facts, '1991-01-01', false)).toBe('birth');
    expect(findContradiction(facts, '1990-01-01', true)).toBe('sex');
    expect(findContradiction(facts, undefined, undefined)).toBeUndefined();
  });
});

describe('A day in the form of a letter', () => {
  it.each([
    ['01-02-1990', '1990-02-01'],
    ['1/2/1990', '1990-02-01'],
    ['1.2.1990', '1990-02-01'],
    ['17 Agustus 1945', '1945-08-17'],
    ['3 May 2001', '2001-05-03'],
    ['29-02-2000', '2000-02-29'],
  ])('is read from "%s"', (text, day) => {
    expect(parseDayText(text)).toBe(day);
  });

  it.each([
    '29-02-2001',
    '31-04-1990',
    '1-13-1990',
    '1-1-90',
    '1990-01-01',
    'kemarin',
    '1 Foo 1990',
  ])('is not guessed from "%s"', (text) => {
    expect(parseDayText(text)).toBeUndefined();
  });
});

describe('An answer in the form of a letter', () => {
  const context = { region: REGION, today: TODAY, most: 80, isOpen: false };
  const fault = (kind: Parameters<typeof checkAnswer>[0], text: string) =>
    checkAnswer(kind, text, context)?.key;

  it('may be empty only where the letter allows it', () => {
    expect(fault('text', '  ')).toBe('empty');
    expect(checkAnswer('text', '', { ...context, isOpen: true })).toBeUndefined();
  });

  it('is told how long it is when it does not fit', () => {
    expect(checkAnswer('text', 'a'.repeat(81), context)).toEqual({
      key: 'long',
      params: { n: 81, most: 80 },
    });
  });

  it.each(["Siti Nur'aini", 'R. Ng. Ronggowarsito, S.Pd.', 'Ani', 'José-María'])(
    'takes the name %s',
    (name) => {
      expect(fault('name', name)).toBeUndefined();
    },
  );

  it.each(['B4mbang', '123', '<b>Ani</b>', '=HYPERLINK("x")'])('refuses the name %s', (name) => {
    expect(fault('name', name)).toBe('name');
  });

  it('knows births that have not happened or are too long ago', () => {
    expect(fault('birth', '25-11-2026')).toBe('future');
    expect(fault('birth', '24-11-2026')).toBeUndefined();
    expect(fault('birth', '01-01-1900')).toBe('tooOld');
  });

  it('names the wrong part of a NIK', () => {
    expect(checkAnswer('nik', '330713000000000', context)).toMatchObject({
      key: 'nik.length',
      params: { n: 15 },
    });
    expect(checkAnswer('nik', '3307133113900001', context)).toMatchObject({
      key: 'nik.birth',
      params: { birth: '311390' },
    });
  });
});

describe('The text of a letter', () => {
  it('has the place of every answer', () => {
    expect(toSheetParts('untuk {keperluan}, di {desa}.')).toEqual([
      { text: 'untuk ' },
      { of: 'q-keperluan' },
      { text: ', di ' },
      { of: 'village' },
      { text: '.' },
    ]);
  });

  const letter = {
    title: 'Surat uji',
    summary: 'Untuk uji.',
    head: 'none',
    heading: 'Surat uji',
    opening: 'Saya:',
    facts: ['name'],
    paragraphs: ['Untuk {keperluan}.'],
    signers: ['applicant'],
  };
  const check = (more: object) =>
    toEntrySchema(toDefinition('letters'))
      .safeParse({ ...letter, ...more })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('is refused when a word between braces has nothing that fills it', () => {
    expect(check({})).toEqual(['paragraphs: kata {keperluan} tidak ada isiannya']);
    expect(check({ paragraphs: ['Di {desa}.'] })).toEqual([
      'paragraphs: kata {desa} tidak ada isiannya',
    ]);
  });

  it('is taken when a question fills it', () => {
    const questions = [{ key: 'keperluan', label: { id: 'Untuk apa?' }, kind: 'text' }];
    expect(check({ questions })).toBeUndefined();
    expect(check({ questions: [...questions, ...questions] })).toEqual([
      'questions.1.key: kata ini dipakai dua kali',
    ]);
  });

  it('needs an address where the letterhead names a village', () => {
    expect(check({ head: 'village', paragraphs: ['Ya.'] })).toEqual([
      'facts: kop surat perlu alamat',
    ]);
  });
});
