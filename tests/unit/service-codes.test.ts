import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { checkCodes } from '../../src/domain/content/codes.ts';
import type { ContentSet } from '../../src/domain/content/types.ts';
import { listSpellings, toServiceCode } from '../../src/domain/service-code.ts';
import { projectRoot } from '../support/sites.ts';

let content: ContentSet;
beforeAll(async () => {
  content = await loadContent(join(projectRoot, 'tests', 'region', 'content'));
});

const withWord = (word: string) =>
  content.entries.services.map((entry) =>
    entry.slug === 'kartu-warga' ? { ...entry, data: { ...entry.data, word } } : entry,
  ) as (typeof content.entries.services)[number][];

describe('The code of a service', () => {
  const agencies = [{ key: 'DUKCAPIL', letter: 'D' }];

  it('leads to it in every spelling that people use', () => {
    const code = toServiceCode({ agency: 'DUKCAPIL', number: 3 }, agencies);
    expect(listSpellings(code, 'AKTA-LAHIR')).toEqual([
      'D03',
      'd03',
      'DUKCAPIL-03',
      'dukcapil-03',
      'AKTA-LAHIR',
      'akta-lahir',
    ]);
  });
});

describe('What the check says of codes', () => {
  it('is nothing where letters, words and the kiosk are in order', () => {
    expect(checkCodes(content.entries, content.settings)).toEqual([]);
  });

  it('names a letter that two agencies share, and who has it', () => {
    const { settings, entries } = content;
    const agencies = {
      agencies: settings.agencies.agencies.map((one, index) =>
        index === 1 ? { ...one, letter: 'D' } : one,
      ),
    };
    expect(checkCodes(entries, { ...settings, agencies })).toMatchObject([
      {
        file: 'settings/agencies.yml',
        field: 'agencies.1.letter',
        what: 'sudah dipakai DUKCAPIL (baris 1)',
        value: 'D',
      },
    ]);
  });

  it('names a word that would take the address of the code of another service', () => {
    const entries = { ...content.entries, services: withWord('K01') };
    expect(checkCodes(entries, content.settings)).toMatchObject([
      { field: 'word', what: 'sama dengan kode layanan surat-domisili', value: 'K01' },
    ]);
  });

  it('names an entry of the kiosk that does not exist', () => {
    const kiosk = { lifeEvent: 'tiada', topics: [], poster: ['kartu-warga', 'hilang'] };
    const found = checkCodes(content.entries, { ...content.settings, kiosk });
    expect(found.map(({ field, value }) => [field, value])).toEqual([
      ['poster.1', 'hilang'],
      ['lifeEvent', 'tiada'],
    ]);
  });
});
