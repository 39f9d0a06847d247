import { describe, expect, it } from 'vitest';
import { markTerms } from '../../src/domain/terms/mark.ts';
import { findTerms, makeTermFinder, type Term } from '../../src/domain/terms/terms.ts';

const toTerm = (title: string, ...others: string[]): Term => ({
  slug: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  title,
  full: undefined,
  explanation: '',
  textLang: 'id',
  spellings: [title, ...others],
});

const terms = [
  toTerm('KTP-el', 'KTP'),
  toTerm('KK', 'Kartu Keluarga'),
  toTerm('SIM'),
  toTerm('SIMBG'),
  toTerm('F-2.01'),
  toTerm('PBB-P2', 'PBB'),
  toTerm('SP4N-LAPOR!'),
  toTerm('RT/RW', 'RT'),
];

function find(text: string): string[] {
  const finder = makeTermFinder(terms);
  return finder ? findTerms(text, finder).map(({ title }) => title) : [];
}

const mark = (html: string) => markTerms(html, terms);

describe('Terms in a text', () => {
  it('are found by every spelling, whole words only, the longer of two first', () => {
    expect(find('Bawa KTP-el dan kartu keluarga. Isi F-2.01.')).toEqual(['KTP-el', 'KK', 'F-2.01']);
    expect(find('Unggah di SIMBG, bayar PBB-P2, minta pengantar RT/RW.')).toEqual([
      'SIMBG',
      'PBB-P2',
      'RT/RW',
    ]);
    expect(find('Lapor lewat SP4N-LAPOR!')).toEqual(['SP4N-LAPOR!']);
    expect(find('Simpan ART dan KKN.')).toEqual([]);
  });

  it('in capitals do not match common words', () => {
    expect(find('sim salabim')).toEqual([]);
  });
});

describe('Terms on a page', () => {
  it('become a link at their first occurrence, and are explained once', () => {
    const { html, found } = mark('<p>Bawa KK.</p><p>KK asli dan KTP.</p>');
    expect(html).toBe(
      '<p>Bawa <a class="term" href="#istilah-kk">KK</a>.</p><p>KK asli dan <a class="term" href="#istilah-ktp-el">KTP</a>.</p>',
    );
    expect(found.map(({ slug }) => slug)).toEqual(['kk', 'ktp-el']);
  });

  it('stay as they are in headings, labels and links, and are explained all the same', () => {
    const page =
      '<h2>KK hilang</h2><label><b>SIM</b> lama</label><a href="/x/KTP/">KTP</a><h3>Isi F-2.01</h3>';
    const { html, found } = mark(page);
    expect(html).toBe(page);
    expect(found).toHaveLength(4);
  });

  it('are not looked for in attributes, scripts, drawings and what is hidden', () => {
    const page =
      '<p title="KK">a</p><script>"KK"</script><svg><text>KK</text></svg><span hidden data-x="a>b">SIM</span>';
    expect(mark(page)).toEqual({ html: page, found: [] });
  });

  it('are linked again after a part without links ends', () => {
    const { html } = mark('<a href="#x"><span>KK</span></a><p>KK</p>');
    expect(html).toContain('<p><a class="term" href="#istilah-kk">KK</a></p>');
  });
});
