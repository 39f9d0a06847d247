import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { districtAt, isInsideRegion } from '../../src/domain/geo/contain.ts';
import { bearing, distanceKm, offsetPoint, toCompassPoint } from '../../src/domain/geo/distance.ts';
import { toReliefRings } from '../../src/domain/geo/relief.ts';
import { readRegionMap, readTopology } from '../../src/domain/geo/topology.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));
const readTable = (path: string): Record<string, string>[] => parse(read(path), { columns: true });

const map = readRegionMap({
  districts: readJson('map/districts.topojson'),
  neighbours: readJson('map/neighbours.topojson'),
  relief: readJson('map/relief.geojson'),
});
const villages = readTable('tables/villages.csv').map((row) => ({
  name: `${row.kode} ${row.nama}`,
  district: row.kode_kecamatan ?? '',
  point: { lat: Number(row.lat), lon: Number(row.lon) },
}));

/** The drawing is simplified to about 100 m and label points have three decimals. */
const DRAWING_KM = 0.2;

describe('the region as its files draw it', () => {
  test('has one area for every district of the table', () => {
    const codes = readTable('tables/districts.csv').map((row) => row.kode_kemendagri);
    expect(map.districts.map((district) => district.code).sort()).toEqual(codes.sort());
  });

  test('holds every village in the district that its code names', () => {
    const strays = villages.filter(
      ({ district, point }) => districtAt(map, point, DRAWING_KM)?.code !== district,
    );
    expect(villages.length).toBeGreaterThan(map.districts.length);
    expect(strays.map(({ name }) => name)).toEqual([]);
  });

  test('writes each district name inside that district', () => {
    for (const district of map.districts) expect(districtAt(map, district.label)).toBe(district);
  });

  test('is one land with no gaps: districts fill the outline', () => {
    expect(map.outline).toHaveLength(1);
    expect(map.outline[0]).toHaveLength(1);
  });

  test('lets a point just over the border pass with a tolerance only', () => {
    const { west, south, north } = map.bounds;
    const outside = offsetPoint({ lat: (south + north) / 2, lon: west }, -1, 0);
    const far = offsetPoint(outside, -40, 0);
    expect(isInsideRegion(map, outside)).toBe(false);
    expect(isInsideRegion(map, outside, 60)).toBe(true);
    expect(isInsideRegion(map, far, 5)).toBe(false);
    expect(villages.every(({ point }) => isInsideRegion(map, point, DRAWING_KM))).toBe(true);
  });

  test('says what is wrong with a file of another form', () => {
    expect(() => readTopology({ type: 'FeatureCollection' })).toThrow(/expected a TopoJSON/);
  });
});

describe('relief rings', () => {
  test('are the same each time and higher peaks have more', () => {
    const rings = toReliefRings(map.peaks, map.bounds);
    expect(rings).toEqual(toReliefRings(map.peaks, map.bounds));
    const [low, high] = [...map.peaks].sort((a, b) => a.elevationM - b.elevationM).slice(0, 2);
    if (!low || !high) return;
    const count = (elevationM: number) =>
      toReliefRings([high, { ...low, elevationM }], map.bounds).length;
    expect(count(high.elevationM)).toBeGreaterThan(count(high.elevationM / 2));
  });
});

describe('distance', () => {
  test('a degree of latitude is 111.2 km', () => {
    expect(distanceKm({ lat: 0, lon: 100 }, { lat: 1, lon: 100 })).toBeCloseTo(111.195, 2);
  });

  test('is the same both ways and zero on the spot', () => {
    const [a, b] = [
      { lat: -7.2, lon: 109.9 },
      { lat: -7.4, lon: 110.1 },
    ];
    expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
    expect(distanceKm(a, a)).toBe(0);
  });

  test('bearing and compass point agree with the offset', () => {
    const from = { lat: -7.3, lon: 109.9 };
    expect(bearing(from, offsetPoint(from, 0, 5))).toBeCloseTo(0, 3);
    expect(toCompassPoint(bearing(from, offsetPoint(from, 5, 0)))).toBe('e');
    expect(toCompassPoint(bearing(from, offsetPoint(from, -5, -5)))).toBe('sw');
    expect(distanceKm(from, offsetPoint(from, 3, 4))).toBeCloseTo(5, 2);
  });
});
