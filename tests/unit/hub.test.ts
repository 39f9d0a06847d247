import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import type { ContentSet } from '../../src/domain/content/types.ts';
import { selectRecord, toHub } from '../../src/domain/hub/hub.ts';
import type { Lang } from '../../src/i18n/types.ts';
import { projectRoot, TEST_NOW } from '../support/sites.ts';

let content: ContentSet;
beforeAll(async () => {
  content = await loadContent(join(projectRoot, 'tests', 'region', 'content'));
});

function hubAt(moment: string, lang: Lang = 'id') {
  return toHub(content.entries, { ...content, now: new Date(moment) }, lang);
}

const embargoed = 'pelabuhan-kenari-embargo-7f3a';
const scheduled = 'anggaran-kenari-terbit-9c2b';
const draft = 'kebun-kenari-draf-4d1e';

function isOut(slug: string, moment: string): boolean {
  return selectRecord(hubAt(moment), 'releases', slug) !== undefined;
}

/** A copy of the release, with other times. */
function releaseWith(times: { expiresAt?: string; publishedAt?: string }, moment: string) {
  const [first] = content.entries.releases.filter(({ slug }) => slug === 'angka-kunjungan');
  if (!first) throw new Error('The region lacks its release.');
  const releases = [{ ...first, data: { ...first.data, ...times } }];
  const hub = toHub({ ...content.entries, releases }, { ...content, now: new Date(moment) }, 'id');
  return hub.records.releases.length;
}

describe('what is published', () => {
  it('leaves drafts out', () => {
    expect(content.entries.destinations.some(({ slug }) => slug === draft)).toBe(true);
    expect(selectRecord(hubAt(TEST_NOW), 'destinations', draft)).toBeUndefined();
  });

  it('holds an embargo to the second', () => {
    expect(isOut(embargoed, '2026-11-30T23:59:59+08:00')).toBe(false);
    expect(isOut(embargoed, '2026-12-01T00:00:00+08:00')).toBe(true);
    expect(isOut(embargoed, '2026-12-01T00:00:01+08:00')).toBe(true);
  });

  it('waits for the time of release', () => {
    expect(isOut(scheduled, '2026-11-25T07:59:59+08:00')).toBe(false);
    expect(isOut(scheduled, '2026-11-25T08:00:01+08:00')).toBe(true);
  });

  it('waits for the date of the release itself, and takes it down at its end', () => {
    const times = {
      publishedAt: '2026-11-05T09:00:00+08:00',
      expiresAt: '2026-11-20T00:00:00+08:00',
    };
    expect(releaseWith(times, '2026-11-05T08:59:59+08:00')).toBe(0);
    expect(releaseWith(times, '2026-11-05T09:00:01+08:00')).toBe(1);
    expect(releaseWith(times, '2026-11-19T23:59:59+08:00')).toBe(1);
    expect(releaseWith(times, '2026-11-20T00:00:00+08:00')).toBe(0);
  });

  it('leaves no trace of what is not published in any record', () => {
    for (const lang of ['id', 'en'] as const)
      expect(JSON.stringify(hubAt(TEST_NOW, lang).records)).not.toMatch(/KENARI/i);
  });
});

describe('photos of what is not published', () => {
  const isShown = (slug: string, moment: string) =>
    selectRecord(hubAt(moment), 'photos', slug) !== undefined;

  it('wait with the only entry that names them, in a field or in its body', () => {
    const embargo = 'foto-kenari-embargo-7f3a';
    expect(isShown(embargo, '2026-11-30T23:59:59+08:00')).toBe(false);
    expect(isShown(embargo, '2026-12-01T00:00:01+08:00')).toBe(true);
    const later = 'foto-kenari-terbit-9c2b';
    expect(isShown(later, '2026-11-25T07:59:59+08:00')).toBe(false);
    expect(isShown(later, '2026-11-25T08:00:01+08:00')).toBe(true);
  });

  it('do not wait when a published entry shows them too', () => {
    expect(isShown('telaga-sunya', TEST_NOW)).toBe(true);
  });
});

describe('links to what is not published', () => {
  it('are dropped from lists, and the others stay', () => {
    const lake = selectRecord(hubAt(TEST_NOW), 'destinations', 'telaga-sunya');
    expect(lake?.combineWith).toEqual(['air-terjun-lembayung']);
    const release = selectRecord(hubAt(TEST_NOW), 'releases', 'pekan-kain-dibuka');
    expect(release?.destinations).toEqual(['alun-alun-rukma']);
  });

  it('are dropped from single fields and inside rows', () => {
    const hide = <E extends { slug: string; data: { draft: boolean } }>(all: E[], slug: string) =>
      all.map((one) => (one.slug === slug ? { ...one, data: { ...one.data, draft: true } } : one));
    const { entries } = content;
    const hub = toHub(
      {
        ...entries,
        destinations: hide(entries.destinations, 'alun-alun-rukma'),
        services: hide(entries.services, 'surat-domisili'),
      },
      { ...content, now: new Date(TEST_NOW) },
      'id',
    );
    expect(selectRecord(hub, 'destinations', 'pasar-malam-arum')?.parent).toBeUndefined();
    const steps = selectRecord(hub, 'life-events', 'buka-warung')?.steps;
    expect(steps?.map(({ service }) => service)).toEqual([
      undefined,
      'kartu-warga',
      'izin-warung',
      undefined,
    ]);
  });
});

describe('translations', () => {
  it('are laid over the entry: translated fields change, the others stay', () => {
    const lake = selectRecord(hubAt(TEST_NOW, 'en'), 'destinations', 'telaga-sunya');
    expect(lake).toMatchObject({ title: 'Lake Sunya', lang: 'en', textLang: 'en', kind: 'lake' });
    expect(lake?.prices).toHaveLength(25);
    expect(lake?.body).toContain('This lake is invented');
  });

  it('that are absent leave the default language, and the record says so', () => {
    const fort = selectRecord(hubAt(TEST_NOW, 'en'), 'destinations', 'benteng-karangluhur');
    expect(fort).toMatchObject({ title: 'Benteng Karangluhur', lang: 'en', textLang: 'id' });
    expect(fort?.body).toContain('Benteng ini rekaan');
  });
});
