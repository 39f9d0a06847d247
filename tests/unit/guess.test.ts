import { describe, expect, it } from 'vitest';
import { guessPage, toAddressWords, type PageName } from '../../src/domain/search/guess.ts';
import { countSlips } from '../../src/domain/search/slips.ts';

const PAGES: PageName[] = [
  ['/hub/layanan/', 'Layanan'],
  ['/hub/layanan/akta-kelahiran/', 'Akta kelahiran'],
  ['/hub/layanan/akta-kematian/', 'Akta kematian'],
  ['/hub/destinasi/telaga-sunya/', 'Telaga Sunya'],
];

describe('The guess for a missing address', () => {
  it('reads the last words of an address', () => {
    expect(toAddressWords('/hub/layanan/akta-kelahran/')).toBe('akta kelahran');
    expect(toAddressWords('/telaga%20warna.html')).toBe('telaga warna');
    expect(toAddressWords('/%E0%A4%A')).toBe('E0 A4 A');
    expect(toAddressWords('/')).toBe('');
  });

  it('counts letters that differ, up to a limit', () => {
    expect(countSlips('kelahran', 'kelahiran', 3)).toBe(1);
    expect(countSlips('abc', 'abcdefgh', 3)).toBe(4);
  });

  it('offers the page whose words are closest', () => {
    expect(guessPage('/layanan/akta-kelahran/', PAGES)?.[1]).toBe('Akta kelahiran');
    expect(guessPage('/en/destinations/telaga-sunia', PAGES)?.[1]).toBe('Telaga Sunya');
    expect(guessPage('/hub/layannan/', PAGES)?.[1]).toBe('Layanan');
  });

  it('offers nothing when nothing is close', () => {
    expect(guessPage('/wp-login.php', PAGES)).toBeUndefined();
    expect(guessPage('/a', PAGES)).toBeUndefined();
  });
});
