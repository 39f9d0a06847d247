import { describe, expect, it } from 'vitest';
import {
  addSaved,
  formatExport,
  groupSaved,
  mergeSaved,
  parseExport,
  parseSaved,
  removeSaved,
  type SavedEntry,
} from '../../src/domain/offline/saved.ts';

const place: SavedEntry = {
  path: '/destinasi/telaga/',
  title: 'Telaga',
  kind: 'destination',
  lang: 'id',
  savedAt: '2026-11-23T03:00:00.000Z',
  picture: 'gambar/poster/lake-telaga.svg',
  hasMap: true,
  bytes: 84_000,
};
const service: SavedEntry = {
  path: '/en/services/birth-certificate/',
  title: 'Birth certificate',
  kind: 'service',
  lang: 'en',
  savedAt: '2026-11-24T03:00:00.000Z',
};
const now = new Date('2026-11-24T02:00:00Z');

describe('The list of saved entries', () => {
  it('is read back as it was written', () => {
    expect(parseSaved(JSON.stringify([place, service]))).toEqual([place, service]);
  });

  it('is empty when there is none, or something else lies there', () => {
    for (const text of [null, '', 'null', '{}', '"x"', '[1, null]'])
      expect(parseSaved(text)).toEqual([]);
  });

  it('leaves out what leads elsewhere or is not of a kind of ours', () => {
    const paths = [
      '//evil.example/',
      'https://evil.example/',
      '/a/../../b/',
      '/a',
      'javascript:x/',
    ];
    const wrong = [
      ...paths.map((path) => ({ ...place, path })),
      { ...place, kind: 'village' },
      { ...place, lang: 'fr' },
      { ...place, savedAt: 'yesterday' },
      { ...place, title: ' ' },
    ];
    expect(parseSaved(JSON.stringify([...wrong, service]))).toEqual([service]);
    const [entry] = parseSaved(JSON.stringify([{ ...place, picture: 'https://evil.example/x' }]));
    expect(entry).not.toHaveProperty('picture');
  });

  it('has each page once, the new one on top', () => {
    const again = { ...place, savedAt: '2026-11-25T00:00:00.000Z' };
    expect(addSaved([service, place], again)).toEqual([again, service]);
    expect(removeSaved([service, place], place.path)).toEqual([service]);
    expect(mergeSaved([place], [service, again])).toEqual([again, service]);
  });

  it('is grouped by kind, without empty groups', () => {
    expect(groupSaved([service, place])).toEqual([
      { kind: 'destination', entries: [place] },
      { kind: 'service', entries: [service] },
    ]);
  });
});

describe('The file of saved entries', () => {
  it('carries what another device can use', () => {
    const { path, title, kind, lang, savedAt, picture } = place;
    const carried = { path, title, kind, lang, savedAt, picture };
    expect(parseExport(formatExport([place], now))).toEqual([carried]);
  });

  it('is told from any other file', () => {
    expect(parseExport('kein JSON')).toBe('notOurs');
    expect(parseExport('[]')).toBe('notOurs');
    expect(parseExport('{"format":"other","version":1,"entries":[]}')).toBe('notOurs');
    expect(parseExport('{"format":"pendopo-saved","version":9,"entries":[]}')).toBe('newer');
    expect(parseExport('{"format":"pendopo-saved","version":1,"entries":[{}]}')).toBe('empty');
  });
});
