import { describe, expect, it } from 'vitest';
import { formatTimeline, type Change } from '../../src/domain/hours/state.ts';
import type { OfficeRow, VillageSpot } from '../../src/domain/nearby/office-row.ts';
import {
  findVillage,
  groupOffices,
  selectCandidates,
} from '../../src/domain/nearby/rank-offices.ts';

const NOW = 1000;
const HERE = { lat: 0, lon: 0 };
const lineOf = (...changes: Change[]) =>
  formatTimeline([...changes, { minute: 9000, state: 'uncertain' }]);
const OPEN = lineOf({ minute: 0, state: 'open' }, { minute: 2000, state: 'closed' });
const CLOSED = lineOf({ minute: 0, state: 'closed' }, { minute: 2000, state: 'open' });

const office = (
  title: string,
  km: number | undefined,
  own: Partial<OfficeRow> = {},
): OfficeRow => ({
  title,
  kind: 'Dinas',
  href: `/${title}/`,
  services: ['kartu'],
  ...(km !== undefined && { lat: 0, lon: km / 111.2 }),
  ...own,
});
const spot = (code: string, name: string, lat: number): VillageSpot => ({
  ...{ code, name, lat, lon: 0 },
  href: `/kampung/${code}/`,
  office: 'Kantor desa',
});

const titles = (rows: readonly OfficeRow[], service?: string) =>
  groupOffices(rows, HERE, NOW, service).map(({ group, rows: own }) => [
    group,
    ...own.map(({ row }) => row.title),
  ]);

describe('The nearest open office', () => {
  it('stands above a nearer one that is closed and a nearer one whose hours nobody knows', () => {
    const rows = [
      office('tutup dekat', 1, { line: CLOSED }),
      office('tak tahu', 2),
      office('buka jauh', 9, { line: OPEN }),
      office('buka', 5, { line: OPEN }),
    ];
    expect(titles(rows)).toEqual([
      ['open', 'buka', 'buka jauh'],
      ['unknown', 'tak tahu'],
      ['closed', 'tutup dekat'],
    ]);
  });

  it('an office without a point comes last in its group, and gets no distance', () => {
    const rows = [
      office('tanpa titik', undefined),
      office('jauh', 40),
      office('b tanpa', undefined),
    ];
    expect(titles(rows)).toEqual([['unknown', 'jauh', 'b tanpa', 'tanpa titik']]);
    const [group] = groupOffices(rows, HERE, NOW);
    expect(group?.rows[2]?.away).toBeUndefined();
  });

  it('counts the hours of the counter that has the service, not those of the house', () => {
    const counters = [{ name: 'Loket 2', line: CLOSED, services: ['kartu'] }];
    const rows = [office('rumah', 1, { line: OPEN, counters })];
    expect(titles(rows, 'kartu')).toEqual([['closed', 'rumah']]);
    expect(titles(rows, 'izin')).toEqual([['open', 'rumah']]);
    expect(groupOffices(rows, HERE, NOW, 'kartu')[0]?.rows[0]?.counter).toBe('Loket 2');
  });

  it('an office that knows only its counters is open while one of them is', () => {
    const counters = [
      { name: 'A', line: CLOSED, services: [] },
      { name: 'B', line: OPEN, services: [] },
    ];
    const [group] = groupOffices([office('samsat', 1, { counters })], HERE, NOW);
    expect(group?.group).toBe('open');
    expect(group?.rows[0]?.counter).toBe('B');
  });

  it('hours that are not certain, and an old page, count as not known', () => {
    const uncertain = lineOf({ minute: 0, state: 'uncertain' });
    const rows = [office('libur?', 1, { line: uncertain }), office('lama', 2, { line: lineOf() })];
    expect(titles(rows)).toEqual([['unknown', 'libur?', 'lama']]);
  });

  it('open day and night needs no line', () => {
    expect(titles([office('polisi', 1, { isAlways: true })])).toEqual([['open', 'polisi']]);
  });
});

describe('Offices that come into question', () => {
  const villages = [spot('11.22.33.2001', 'Dekat', 0.1), spot('11.22.34.2001', 'Jauh', 5)];
  const rows = [
    office('dinas', 1),
    office('camat sini', 1, { services: [], area: '11.22.33' }),
    office('camat sana', 1, { services: [], area: '11.22.34' }),
    office('lain', 1, { services: ['izin'] }),
  ];
  const wish = { service: 'kartu', inVillage: true, inDistrict: true };

  it("are those of the service, the visitor's own kecamatan and own village, and no other kecamatan", () => {
    const village = findVillage(villages, HERE);
    const found = selectCandidates(rows, village, wish).map(({ title }) => title);
    expect(found).toEqual(['dinas', 'camat sini', 'Kantor desa Dekat']);
  });

  it('do not name the village office twice where a record stands for it', () => {
    const known = office('Kantor Desa Dekat', 0, { services: [], area: '11.22.33.2001' });
    const found = selectCandidates([...rows, known], villages[0], wish);
    expect(found.filter(({ title }) => /desa dekat/i.test(title))).toEqual([known]);
  });

  it('without a village are those that name the service', () => {
    expect(selectCandidates(rows, undefined, wish).map(({ title }) => title)).toEqual(['dinas']);
  });
});
