import { describe, expect, it } from 'vitest';
import {
  parsePath,
  switchLanguage,
  toAbsoluteUrl,
  toPagePath,
  toPath,
  toReservedSlugs,
  toServiceCode,
  withBase,
  type PathParams,
  type RouteName,
} from '../../src/domain/paths.ts';
import { FACET_WORDS, ROUTES } from '../../src/domain/path-words.ts';

const NAMES = Object.keys(ROUTES) as RouteName[];
const SAMPLES = {
  slug: 'contoh-satu',
  number: '1',
  kind: 'lake',
  district: 'lereng',
  span: 'today',
  eventKind: 'festival',
  releaseKind: 'fact-check',
  dimension: 'living',
  code: '9901012001',
  year: '2026',
  licence: 'CC-BY-4.0',
  photoSource: 'drawing',
  photoShape: 'portrait',
  feed: 'pariwisata',
  file: 'kantor.json',
};

describe('addresses', () => {
  it('stand at the root in Indonesian and under /en/ in English', () => {
    expect(toPath('home', {}, 'id')).toBe('/');
    expect(toPath('home', {}, 'en')).toBe('/en/');
    expect(toPath('destination', { slug: 'telaga-biru' }, 'id')).toBe('/destinasi/telaga-biru/');
    expect(toPath('destination', { slug: 'telaga-biru' }, 'en')).toBe(
      '/en/destinations/telaga-biru/',
    );
  });

  it('spell facets in the language of the page', () => {
    expect(toPath('destinationsOfKind', { kind: 'lake' }, 'id')).toBe('/destinasi/jenis/telaga/');
    expect(toPath('destinationsOfKind', { kind: 'lake' }, 'en')).toBe(
      '/en/destinations/kind/lakes/',
    );
    expect(toPath('eventsOfSpan', { span: 'weekend' }, 'id')).toBe('/acara/rentang/akhir-pekan/');
  });

  it('number the pages of a list from the second on', () => {
    expect(toPagePath('destinations', {}, 'id', 1)).toBe('/destinasi/');
    expect(toPagePath('destinations', {}, 'id', 2)).toBe('/destinasi/hal/2/');
    expect(toPagePath('destinations', {}, 'en', 2)).toBe('/en/destinations/page/2/');
  });

  it('of files end without a slash', () => {
    expect(toPath('releaseRss', {}, 'en')).toBe('/en/press/rss.xml');
    expect(toPath('eventIcs', { slug: 'pasar' }, 'id')).toBe('/acara/pasar/acara.ics');
    expect(toPath('status', {}, 'en')).toBe('/status.json');
  });

  it('write a village code without dots and a service code with two digits', () => {
    expect(toPath('village', { code: '99.01.01.2001' }, 'id')).toBe('/kampung/9901012001/');
    expect(toPath('serviceCode', { code: toServiceCode('d', 3) }, 'en')).toBe('/l/D03/');
  });

  it('refuse an empty parameter and name it', () => {
    expect(() => toPath('destination', { slug: '' }, 'id')).toThrow('"slug"');
  });

  it('are read back into the route, its parameters and its page', () => {
    expect(parsePath('/en/destinations/kind/lakes/page/3/')).toEqual({
      name: 'destinationsOfKind',
      params: { kind: 'lake' },
      lang: 'en',
      page: 3,
    });
    expect(parsePath('/layanan/standar/')?.name).toBe('standards');
    expect(parsePath('/layanan/ktp-el/?q=1#a')?.params).toEqual({ slug: 'ktp-el' });
    expect(parsePath('/tidak/ada/di/sini/')).toBeNull();
  });

  it.each(NAMES)('of %s survive a round trip in both languages', (name) => {
    for (const lang of ['id', 'en'] as const) {
      const path = toPath(name, SAMPLES as unknown as PathParams<RouteName>, lang);
      expect(parsePath(path)?.name).toBe(name);
    }
  });

  it('lead to the same page in the other language and back', () => {
    for (const path of ['/', '/destinasi/jenis/telaga/hal/2/', '/kampung/9901012001/', '/peta/']) {
      const english = switchLanguage(path);
      expect(english).toMatch(/^\/en\//);
      expect(switchLanguage(english ?? '')).toBe(path);
    }
    expect(switchLanguage('/status.json')).toBeNull();
  });

  it('never give two values of a facet the same word', () => {
    for (const values of Object.values(FACET_WORDS)) {
      for (const index of [0, 1] as const) {
        const words = Object.values(values).map((pair) => pair[index]);
        expect(new Set(words).size).toBe(words.length);
      }
    }
  });

  it('keep fixed pages from being taken by an entry', () => {
    expect(toReservedSlugs('service', 'id')).toEqual([
      'anjungan',
      'hal',
      'istilah',
      'standar',
      'surat',
    ]);
  });

  it('work under a base path and as full addresses', () => {
    expect(withBase('/peta/', '/')).toBe('/peta/');
    expect(withBase('/peta/', '/hub/')).toBe('/hub/peta/');
    expect(toAbsoluteUrl('/peta/', 'https://example.org', '/hub')).toBe(
      'https://example.org/hub/peta/',
    );
  });
});
