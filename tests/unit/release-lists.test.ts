import { describe, expect, it } from 'vitest';
import type { Hub, Record } from '../../src/domain/hub/types.ts';
import { selectReleaseLists } from '../../src/domain/press/release-lists.ts';
import { selectRelatedReleases } from '../../src/domain/press/related.ts';
import { sortReleases } from '../../src/domain/press/release.ts';

type Release = Record<'releases'>;

const toRelease = (slug: string, changes: Partial<Release> = {}) =>
  ({
    slug,
    kind: 'release',
    publishedAt: '2026-11-01T09:00:00+07:00',
    services: [],
    destinations: [],
    dimensions: [],
    ...changes,
  }) as unknown as Release;

function toHub(releases: readonly Release[]): Hub {
  return {
    lang: 'id',
    settings: { region: { timeZone: 'Asia/Jakarta' } },
    districts: [
      { code: '99.01.01', slug: 'lereng', name: 'Lereng' },
      { code: '99.01.02', slug: 'hilir', name: 'Hilir' },
    ],
    records: {
      releases,
      destinations: [{ slug: 'telaga', place: { districts: ['99.01.01'] } }],
    },
  } as unknown as Hub;
}

describe('Lists of releases', () => {
  const hub = toHub([
    toRelease('lama', { publishedAt: '2019-10-04T09:00:00+07:00', retelling: true }),
    toRelease('telaga', { destinations: ['telaga'], dimensions: ['living'] }),
    toRelease('malam', { publishedAt: '2025-12-31T20:00:00Z', kind: 'data' }),
  ]);
  const lists = selectReleaseLists(hub);
  const toSlugs = (some: readonly { label: string; releases: readonly Release[] }[]) =>
    some.map(({ label, releases }) => [label, ...releases.map(({ slug }) => slug)]);

  it('have every release, the newest first', () => {
    expect(lists.all.releases.map(({ slug }) => slug)).toEqual(['telaga', 'malam', 'lama']);
  });

  it('file a retelling apart: it is no release of an office', () => {
    expect(toSlugs(lists.kinds)).toEqual([
      ['Siaran pers', 'telaga'],
      ['Data', 'malam'],
      ['Penceritaan ulang', 'lama'],
    ]);
  });

  it('exist only for what some release tells of', () => {
    expect(toSlugs(lists.districts)).toEqual([['Lereng', 'telaga']]);
    expect(toSlugs(lists.dimensions)).toEqual([['Smart Living', 'telaga']]);
  });

  it('take the year on the clock of the region', () => {
    expect(toSlugs(lists.years)).toEqual([
      ['2026', 'telaga', 'malam'],
      ['2019', 'lama'],
    ]);
  });

  it('are made once for a region, however many pages ask', () => {
    expect(selectReleaseLists(hub)).toBe(lists);
    expect(sortReleases(hub.records.releases)).toBe(sortReleases(hub.records.releases));
  });
});

describe('Related releases', () => {
  it('are those that share most; the newest fill up; never the release itself', () => {
    const own = toRelease('ini', { services: ['ktp'], dimensions: ['living'] });
    const both = toRelease('keduanya', {
      services: ['ktp'],
      dimensions: ['living'],
      publishedAt: '2020-01-01T00:00:00Z',
    });
    const one = toRelease('satu', { services: ['ktp'] });
    const others = ['a', 'b', 'c'].map((slug) => toRelease(slug));
    const related = selectRelatedReleases(own, toHub([own, ...others, both, one]));
    expect(related.map(({ slug }) => slug)).toEqual(['keduanya', 'satu', 'a', 'b']);
  });

  it('of ten thousand releases are found for all of them within seconds', () => {
    const dimensions = ['living', 'economy', 'branding'] as const;
    const many = Array.from({ length: 10_000 }, (_, index) =>
      toRelease(`r-${index}`, {
        dimensions: [dimensions[index % 3] ?? 'living'],
        publishedAt: new Date(index * 86_400_000).toISOString(),
      }),
    );
    const hub = toHub(many);
    const before = performance.now();
    const found = many.map((one) => selectRelatedReleases(one, hub).length);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(new Set(found)).toEqual(new Set([4]));
  });
});
