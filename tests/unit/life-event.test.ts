import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { toHub } from '../../src/domain/hub/hub.ts';
import {
  formatLongest,
  formatOrder,
  formatTotalCost,
  toStages,
} from '../../src/domain/service/errand-plan.ts';
import { collectPapers, toErrands } from '../../src/domain/service/life-event.ts';
import { sites } from '../support/sites.ts';

const now = new Date('2026-11-24T09:00:00+07:00');
const fictional = await loadContent(sites.fictional.env.PENDOPO_CONTENT);
const real = await loadContent('content');
const hub = toHub(fictional.entries, { ...fictional, now }, 'id');

function toPlan(slug: string) {
  const event = hub.records['life-events'].find((one) => one.slug === slug);
  if (!event) throw new Error(`No life event ${slug}.`);
  const errands = toErrands(event, hub);
  return { errands, papers: collectPapers(errands, hub), stages: toStages(errands) };
}

describe('a life event', () => {
  it('numbers what one does; what comes by itself stands under the step that brings it', () => {
    const { errands } = toPlan('anak-lahir');
    expect(errands.map(({ number, id, after }) => [number, id, after])).toEqual([
      [1, 'minta-surat-lahir', []],
      [2, 'akta-lahir', [1]],
      [3, 'kartu-warga', []],
      [4, 'imunisasi-rekaan', [1]],
    ]);
    expect(errands[1]?.results.map(({ title }) => title)).toEqual(['Kartu keluarga baru']);
  });

  it('counts a paper once by its record and owner, with its steps and all copies', () => {
    const { papers } = toPlan('anak-lahir');
    expect(papers.map(({ name, steps }) => [name, steps])).toEqual([
      ['Surat lahir', [2]],
      ['Buku nikah orang tua', [2]],
      ['Kartu keluarga', [2, 3]],
      ['Kartu warga ayah dan ibu', [2]],
    ]);
    expect(papers[2]?.text).toBe('fotokopi, 2 lembar');
  });

  it('says in one sentence what can go side by side', () => {
    expect(formatOrder(toPlan('anak-lahir').stages, 'id')).toBe(
      'Urutannya: langkah 1 dan 3 bersamaan, lalu 2 dan 4 bersamaan.',
    );
    expect(toPlan('buka-warung').stages).toEqual([[1], [2], [3]]);
  });

  it('adds the time along the longest way and the cost of all, and counts what is not known', () => {
    const { errands } = toPlan('buka-warung');
    expect(formatLongest(errands, 'id')).toBe('6 hari kerja + 30 menit');
    expect(formatTotalCost(errands, 'id')).toBe('Rp50.000');
    const born = toPlan('anak-lahir').errands;
    expect(formatLongest(born, 'id')).toBe('2 hari kerja; 2 langkah belum diketahui');
    expect(formatTotalCost(born, 'id')).toBe('Gratis; 2 langkah belum diketahui');
  });

  it('survives steps that wait for each other', () => {
    const round = [
      { number: 1, after: [2] },
      { number: 2, after: [1] },
    ];
    expect(toStages(round).flat().sort()).toEqual([1, 2]);
  });
});

describe.each([
  ['default', real],
  ['fictional', fictional],
])('the life events of the %s region', (_, content) => {
  const own = toHub(content.entries, { ...content, now }, 'id');

  it.each(own.records['life-events'].map((event) => [event.slug, event] as const))(
    '%s: no paper twice, neither by record nor by name',
    (_slug, event) => {
      const papers = collectPapers(toErrands(event, own), own);
      for (const key of ['id', 'name'] as const) {
        const all = papers.map((paper) => paper[key].toLowerCase());
        expect(all).toEqual([...new Set(all)]);
      }
    },
  );
});

it('the region has the ten life events of the programme', () => {
  expect(real.entries['life-events'].length).toBeGreaterThanOrEqual(10);
});
