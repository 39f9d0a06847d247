import { describe, expect, it } from 'vitest';
import { countValues, isChosen, toFacetNames } from '../../src/domain/search/facets.ts';
import { formatSearch, parseSearch, toCodeKey } from '../../src/domain/search/query.ts';
import { rankPages, toTitleWords, type ConceptHits } from '../../src/domain/search/rank.ts';
import { countSlips, suggestWords, toVocabulary } from '../../src/domain/search/slips.ts';
import {
  selectReplaced,
  toPhraseBook,
  toThesaurus,
  understand,
} from '../../src/domain/search/understand.ts';

const TITLES = { kind: 'Jenis', district: 'Kecamatan', level: 'Bisa diurus di', cost: 'Biaya' };
const NAMES = toFacetNames((facet) => TITLES[facet]);

describe('A search', () => {
  it('lives in the address and comes back from it', () => {
    const chosen = { kind: ['Layanan', 'Kantor'], district: ['Arum'], level: ['Kecamatan'] };
    const state = { query: 'akta & lahir', chosen };
    expect(parseSearch(formatSearch(state, NAMES), NAMES)).toEqual(state);
    expect(formatSearch(state, NAMES)).toContain('bisa-diurus-di=Kecamatan');
    expect(formatSearch({ query: '', chosen: {} }, NAMES)).toBe('');
  });

  it('knows a service code however it is typed', () => {
    expect(['d3', 'D-03', 'D 03', ' d03 '].map(toCodeKey)).toEqual(Array(4).fill('D03'));
    expect(toCodeKey('dukcapil 3')).toBe('DUKCAPIL03');
    expect(toCodeKey('akta kelahiran')).toBeUndefined();
    expect(toCodeKey('km 120')).toBeUndefined();
  });

  it('filters by any of the chosen values', () => {
    const chosen = { kind: ['Layanan'], district: ['Arum', 'Batur'] };
    const page = { kind: ['Layanan'], district: ['Batur'] };
    expect(isChosen(page, chosen)).toBe(true);
    expect(isChosen({ ...page, kind: ['Kantor'] }, chosen)).toBe(false);
    expect(isChosen({ ...page, district: [] }, chosen)).toBe(false);
  });

  it('lists values with hits, and chosen ones without', () => {
    const pages = [{ kind: ['a'] }, { kind: ['b'] }, { kind: ['b'] }];
    expect(countValues(pages, 'kind', ['d'])).toEqual([
      ['b', 2],
      ['a', 1],
      ['d', 0],
    ]);
  });
});

const WORDS = ['layanan', 'akta', 'kelahiran', 'gunung', 'curug', 'telaga', 'ambulans', 'guntur'];
const vocabulary = toVocabulary(WORDS);
const book = toPhraseBook(
  toThesaurus({
    same: ['akta, akte', 'air terjun, curug, waterfall', 'surat miskin, sktm'],
    ignored: ['bikin', 'cara'],
    emergency: ['ambulans', 'gawat darurat'],
  }),
);
const read = (query: string) => understand(query, book, vocabulary);
const wordings = (query: string) =>
  read(query).concepts.map((concept) => concept.wordings.map(({ text }) => text));

describe('A question', () => {
  it('is asked also in the other words of the list, longest phrases first', () => {
    expect(wordings('air terjun')).toEqual([['curug']]);
    expect(wordings('curug')).toEqual([['curug']]);
    expect(wordings('cara bikin akte kelahiran')).toEqual([['akta'], ['kelahiran']]);
  });

  it('keeps words that say nothing when there are no others', () => {
    expect(read('cara').concepts.map(({ typed }) => typed)).toEqual(['cara']);
  });

  it('says which words were taken for others', () => {
    expect(selectReplaced(read('akte kelahirn'))).toEqual([
      { typed: 'akte', meant: 'akta' },
      { typed: 'kelahirn', meant: 'kelahiran' },
    ]);
    expect(selectReplaced(read('akta'))).toEqual([]);
  });

  it('is an emergency by a word of the list, mistyped too', () => {
    expect(read('nomor ambulan').isEmergency).toBe(true);
    expect(read('gawat darurat').isEmergency).toBe(true);
    expect(read('akta').isEmergency).toBe(false);
  });

  it('takes codes and numbers as they are written', () => {
    expect(wordings('99.01.02.2001')).toEqual([['99.01.02.2001']]);
    expect(wordings('40/2018')).toEqual([['40/2018']]);
  });
});

describe('A typing slip', () => {
  it('is a letter more, less, other, or two swapped', () => {
    expect(countSlips('telaga', 'telagaa', 2)).toBe(1);
    expect(countSlips('telaga', 'tlaga', 2)).toBe(1);
    expect(countSlips('telaga', 'telega', 2)).toBe(1);
    expect(countSlips('telaga', 'tealga', 2)).toBe(1);
    expect(countSlips('telaga', 'gunung', 2)).toBe(3);
  });

  it('is mended by the nearest known words, the most frequent first', () => {
    expect(suggestWords('kelahirn', vocabulary).words).toEqual(['kelahiran']);
    expect(suggestWords('gunng', vocabulary).words).toEqual(['gunung']);
    expect(suggestWords('tlg', vocabulary).words).toEqual([]);
  });

  it('is not seen in a word that is known or not finished', () => {
    expect(suggestWords('akta', vocabulary).words).toEqual([]);
    expect(suggestWords('laya', vocabulary)).toEqual({ words: [], isUnfinished: true });
  });
});

describe('The order of results', () => {
  const page = (title: string, route: string) => ({ words: toTitleWords(title), route });
  const pages = new Map([
    ['a', page('Akta kelahiran', 'service')],
    ['b', page('Kantor catatan sipil', 'office')],
    ['c', page('Desa Akta', 'village')],
    ['d', page('Darurat', 'emergency')],
  ]);
  const hits = (typed: string, found: Record<string, number>): ConceptHits => ({
    concept: { typed, wordings: [{ text: typed, weight: 1 }], isCorrected: false },
    hits: new Map([[typed, Object.entries(found).map(([id, score]) => ({ id, score }))]]),
  });
  const order = (found: ConceptHits[], isEmergency = false) =>
    rankPages(found, pages, isEmergency).map(({ id }) => id);

  it('puts a page with all words before one with one of them', () => {
    const found = [hits('akta', { a: 5, c: 9 }), hits('kelahiran', { a: 5, b: 6 })];
    expect(order(found)[0]).toBe('a');
  });

  it('puts a name before a mention, and a service before a village', () => {
    expect(order([hits('akta', { a: 5, b: 6 })])).toEqual(['a', 'b']);
    expect(order([hits('akta', { a: 5, c: 5 })])).toEqual(['a', 'c']);
  });

  it('puts the emergency page first in an emergency, found or not', () => {
    expect(order([hits('akta', { a: 5 })], true)).toEqual(['d', 'a']);
  });
});
