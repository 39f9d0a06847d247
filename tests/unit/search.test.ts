import { describe, expect, it } from 'vitest';
import {
  formatSearch,
  parseSearch,
  sortCounts,
  toCodeKey,
  toFilters,
} from '../../src/domain/search/query.ts';

const NAMES = { kind: 'Jenis', district: 'Kecamatan' };

describe('A search', () => {
  it('lives in the address and comes back from it', () => {
    const state = { query: 'akta & lahir', kinds: ['Layanan', 'Kantor'], districts: ['Arum'] };
    expect(parseSearch(formatSearch(state, NAMES), NAMES)).toEqual(state);
    expect(formatSearch({ query: '', kinds: [], districts: [] }, NAMES)).toBe('');
  });

  it('knows a service code however it is typed', () => {
    expect(['d3', 'D-03', 'D 03', ' d03 '].map(toCodeKey)).toEqual(Array(4).fill('D03'));
    expect(toCodeKey('dukcapil 3')).toBe('DUKCAPIL03');
    expect(toCodeKey('akta kelahiran')).toBeUndefined();
    expect(toCodeKey('km 120')).toBeUndefined();
  });

  it('filters by any of the chosen values', () => {
    const state = { query: 'x', kinds: ['Layanan'], districts: [] };
    expect(toFilters(state, NAMES)).toEqual({ Jenis: { any: ['Layanan'] } });
  });

  it('lists values with hits, and chosen ones without', () => {
    expect(sortCounts({ a: 1, b: 4, c: 0, d: 0 }, ['d'])).toEqual([
      ['b', 4],
      ['a', 1],
      ['d', 0],
    ]);
  });
});
