import { describe, expect, it } from 'vitest';
import {
  listEvicted,
  parsePackKind,
  planPack,
  toPackKind,
  toPercent,
  toPhases,
  type PackFile,
} from '../../src/domain/offline/packs.ts';

const style: PackFile = ['_berkas/a.12345678.css', 'a', 10];
const poster: PackFile = ['gambar/poster/telaga.svg', 'b', 5];
const page: PackFile = ['destinasi/telaga/', 'c', 20];
const files = [page, poster, style];

describe('A plan for a pack', () => {
  it('fetches everything on an empty device, pages last', () => {
    const plan = planPack(files, new Map());
    expect(plan.fetch).toEqual([style, poster, page]);
    expect(plan.bytes).toBe(35);
    expect(plan.drop).toEqual([]);
  });

  it('goes on with what is lacking', () => {
    const held = new Map([[style[0], style[1]]]);
    expect(planPack(files, held).fetch).toEqual([poster, page]);
  });

  it('has nothing to do when all is there', () => {
    const held = new Map(files.map(([path, hash]) => [path, hash]));
    expect(planPack(files, held)).toEqual({ fetch: [], copy: [], drop: [], bytes: 0 });
  });

  it('fetches only what changed, and drops what is gone', () => {
    const held = new Map([
      [style[0], style[1]],
      [poster[0], poster[1]],
      [page[0], 'old'],
      ['destinasi/gone/', 'd'],
    ]);
    const plan = planPack(files, held);
    expect(plan.fetch).toEqual([page]);
    expect(plan.drop).toEqual(['destinasi/gone/']);
    expect(plan.bytes).toBe(20);
  });

  it('takes what only changed its name from where it lies', () => {
    const held = new Map([['_cari/old/fragment/x.pf_fragment', 'e']]);
    const file: PackFile = ['_cari/new/fragment/x.pf_fragment', 'e', 3];
    const plan = planPack([file], held);
    expect(plan).toEqual({
      fetch: [],
      copy: [{ from: '_cari/old/fragment/x.pf_fragment', file }],
      drop: ['_cari/old/fragment/x.pf_fragment'],
      bytes: 0,
    });
  });

  it('keeps what was fetched in place of the core', () => {
    const held = new Map([['_berkas/core.12345678.css', 'f']]);
    expect(planPack([], held, ['_berkas/core.12345678.css']).drop).toEqual([]);
  });

  it('brings pages only in the last phase, the home page too', () => {
    const home: PackFile = ['', 'h', 1];
    expect(toPhases([home, page, poster, style])).toEqual([[style], [poster], [home, page]]);
  });
});

describe('What is said of a pack', () => {
  it('reaches a hundred percent only when everything is there', () => {
    expect(toPercent(0, 10)).toBe(0);
    expect(toPercent(9999, 10000)).toBe(99);
    expect(toPercent(10, 10)).toBe(100);
    expect(toPercent(0, 0)).toBe(100);
  });

  it('names its store and reads the name back', () => {
    expect(parsePackKind(toPackKind('area-99.01.02', 'en'))).toEqual({
      id: 'area-99.01.02',
      lang: 'en',
    });
    expect(parsePackKind('pages')).toBeUndefined();
  });

  it('notices those that the browser removed', () => {
    const ledger = { 'pack id services': 'Semua layanan', 'pack id everything': 'Seluruh panduan' };
    expect(listEvicted(ledger, new Set(['pack id everything']))).toEqual(['pack id services']);
  });
});
