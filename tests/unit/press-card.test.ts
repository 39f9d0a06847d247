import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { selectRecord, toHub } from '../../src/domain/hub/hub.ts';
import { toReleaseCard, toReleasePoster } from '../../src/domain/press/card.ts';
import { projectRoot, TEST_NOW } from '../support/sites.ts';

const content = await loadContent(join(projectRoot, 'tests', 'region', 'content'));

function findRelease(slug: string) {
  const hub = toHub(content.entries, { ...content, now: new Date(TEST_NOW) }, 'id');
  const release = selectRecord(hub, 'releases', slug);
  if (!release) throw new Error(`The region lacks ${slug}.`);
  return [release, hub] as const;
}

describe('The share card of a release', () => {
  it('carries kind, number, headline and date', () => {
    expect(toReleaseCard(...findRelease('pekan-kain-dibuka'))).toMatchObject({
      edge: { left: 'Siaran pers', right: 'No. 031/2026' },
      title: 'Pekan Kain Rukma dibuka dengan 42 perajin',
      isSentence: true,
      note: '23 November 2026',
    });
  });

  it('says when it was corrected, or that it was withdrawn', () => {
    expect(toReleaseCard(...findRelease('jadwal-air-bersih')).note).toBe(
      '17 November 2026 · Diralat 18 November 2026',
    );
    const withdrawn = toReleaseCard(...findRelease('jembatan-watuterang'));
    expect(withdrawn.title).toMatch(/^Dicabut: Jembatan/);
    expect(withdrawn.note).toBe('Dicabut 11 November 2026. Jangan disiarkan lagi.');
  });

  it('calls a retelling what it is, and shows the place that it tells of', () => {
    expect(toReleaseCard(...findRelease('angka-kunjungan')).edge.left).toBe('Penceritaan ulang');
    expect(toReleasePoster(...findRelease('angka-kunjungan')).kind).toBe('lake');
  });
});
