import { describe, expect, it } from 'vitest';
import type { Hub, Record } from '../../src/domain/hub/types.ts';
import { selectQuoteLists } from '../../src/domain/press/quotes.ts';

type Release = Record<'releases'>;

const toQuote = (speaker: string, id: string) => ({ speaker, text: { id, en: undefined } });
const toRelease = (slug: string, publishedAt: string, quotes: object[], changes: object = {}) =>
  ({ slug, publishedAt, quotes, corrections: [], ...changes }) as unknown as Release;

const hub = {
  lang: 'id',
  records: {
    people: [
      { slug: 'sari', name: 'Sari' },
      { slug: 'bagas', name: 'Bagas' },
    ],
    releases: [
      toRelease('lama', '2026-01-01T00:00:00Z', [toQuote('sari', 'Lama.')]),
      toRelease('baru', '2026-02-01T00:00:00Z', [
        toQuote('bagas', 'Satu.'),
        toQuote('tidak-dikenal', 'Siapa?'),
        toQuote('sari', 'Tiga.'),
      ]),
      toRelease('ditarik', '2026-03-01T00:00:00Z', [toQuote('sari', 'Keliru.')], {
        corrections: [{ kind: 'withdrawal', at: '2026-03-02T00:00:00Z' }],
      }),
    ],
  },
} as unknown as Hub;

describe('Quotations', () => {
  const [all, ...speakers] = selectQuoteLists(hub);

  it('are of known speakers, the newest first, none of a withdrawn release', () => {
    expect(all?.quotes.map(({ id, text }) => [id, text.id])).toEqual([
      ['baru-1', 'Satu.'],
      ['baru-3', 'Tiga.'],
      ['lama-1', 'Lama.'],
    ]);
  });

  it('have a list for each speaker, by name', () => {
    expect(speakers.map(({ params, quotes }) => [params.slug, quotes.length])).toEqual([
      ['bagas', 1],
      ['sari', 2],
    ]);
  });

  it('of a region that quotes nobody are an empty list, not nothing', () => {
    const silent = { ...hub, records: { ...hub.records, releases: [] } } as Hub;
    expect(selectQuoteLists(silent)).toEqual([{ route: 'newsroomQuotes', params: {}, quotes: [] }]);
  });
});
