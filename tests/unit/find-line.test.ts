import { describe, expect, it } from 'vitest';
import { findLine } from '../../src/build/content/find-line.ts';

const text = `title: Telaga
place: { lat: 1, districts: ['99.01.01',
    '99.01.02'] }
prices:
  - { fee: entry, amount: 1 }
  - fee: parking
    note:
      id: Motor
    amount: 2
# akhir
`;

describe('The line of a value in a file', () => {
  it.each([
    ['title', 1],
    ['place.lat', 2],
    ['place.districts.1', 3],
    ['prices', 4],
    ['prices.0.amount', 5],
    ['prices.1', 6],
    ['prices.1.note.id', 8],
    ['prices.1.amount', 9],
  ])('%s is %d', (path, line) => {
    expect(findLine(text, path.split('.'))).toBe(line);
  });

  it('of something that is not written is that of what it belongs to', () => {
    expect(findLine(text, ['prices', '1', 'validFrom'])).toBe(6);
    expect(findLine(text, ['place', 'lon'])).toBe(2);
  });

  it('is not known of what the file lacks, nor of a text that is no YAML', () => {
    expect(findLine(text, ['hours', 'rows'])).toBeUndefined();
    expect(findLine('a: b: c', ['a'])).toBeUndefined();
    expect(findLine('', ['a'])).toBeUndefined();
  });
});
