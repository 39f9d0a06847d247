import { describe, expect, it } from 'vitest';
import { hasMark, selectNamed, splitMarks } from '../../src/domain/search/marks.ts';

describe('Words found', () => {
  it('are marked whole, whatever their capitals', () => {
    const pieces = splitMarks('Akta kelahiran dan aktanya', ['akta', 'kelahiran']);
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      'Akta',
      'kelahiran',
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('Akta kelahiran dan aktanya');
  });

  it('may hold signs, and may be none', () => {
    expect(hasMark('Biaya (lama)', ['(lama)'])).toBe(true);
    expect(splitMarks('Telaga', [])).toEqual([{ text: 'Telaga', isMarked: false }]);
    expect(hasMark('Telaga', ['laga'])).toBe(false);
  });
});

describe('The best answer', () => {
  const select = (query: string) =>
    selectNamed(query, ['Akta kelahiran', 'Akta kematian', 'KTP-el'], (name) => name);

  it('is the one page whose name has all the words', () => {
    expect(select('akta lahir')).toBe('Akta kelahiran');
    expect(select('ktp')).toBe('KTP-el');
  });

  it('is none when two fit or none does', () => {
    expect(select('akta')).toBeUndefined();
    expect(select('surat pindah')).toBeUndefined();
  });
});
