import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupNearby } from '../../src/domain/geo/cluster.ts';
import { clipLine, clipRing } from '../../src/domain/geo/clip.ts';
import { toSmoothPath, toSvgPath } from '../../src/domain/geo/path.ts';
import { PIN_GROUPS, toGroupShape, toPinShape } from '../../src/domain/geo/pin-shape.ts';
import { groupPins, numberPins, type MapPin } from '../../src/domain/geo/pins.ts';
import { planMapScene } from '../../src/domain/geo/scene.ts';
import { readRegionMap } from '../../src/domain/geo/topology.ts';

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../content/map/${file}`, import.meta.url), 'utf8'));

const map = readRegionMap({
  districts: readJson('districts.topojson'),
  neighbours: readJson('neighbours.topojson'),
  relief: readJson('relief.geojson'),
});
const [home] = map.districts;
if (!home) throw new Error('The topology has no district.');

const pin = (more: Partial<MapPin> = {}): MapPin => ({
  id: 'a',
  href: '/a/',
  label: 'A',
  kind: 'lake',
  ...home.label,
  ...more,
});

describe('the whole region', () => {
  const scene = planMapScene({ map, pins: [pin()] });

  test('is short enough to stand in a page', () => {
    const bytes = [scene.land, scene.borders, scene.relief].join('').length;
    expect(bytes).toBeLessThan(6000);
  });

  test('names districts and neighbours, each once', () => {
    const names = scene.labels.map(({ text }) => text);
    expect(new Set(names).size).toBe(names.length);
    expect(scene.labels.filter(({ kind }) => kind === 'district').length).toBeGreaterThan(
      map.districts.length / 2,
    );
    expect(scene.labels.some(({ kind }) => kind === 'neighbour')).toBe(true);
  });

  test('keeps every mark and name on the picture', () => {
    for (const { x, y } of [...scene.marks, ...scene.labels]) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(100);
    }
  });
});

describe('the form of the picture', () => {
  const { bounds } = map;
  const isTallWith = (more: Partial<typeof bounds>): boolean =>
    planMapScene({ map: { ...map, bounds: { ...bounds, ...more } } }).isTall;

  test('is upright for a region that is higher than wide', () => {
    expect(isTallWith({ east: bounds.west + (bounds.north - bounds.south) / 2 })).toBe(true);
  });

  test('lies for a region that is wider than high', () => {
    expect(isTallWith({ east: bounds.west + (bounds.north - bounds.south) * 2 })).toBe(false);
  });

  test('is the same for the surroundings of any point', () => {
    expect(planMapScene({ map, focus: { ...home.label, radiusKm: 2 } }).isTall).toBe(false);
  });
});

describe('the surroundings of a point', () => {
  const focus = { ...home.label, radiusKm: 2 };

  test('hold less than the whole', () => {
    const near = planMapScene({ map, focus });
    const whole = planMapScene({ map });
    expect(near.borders.length + near.relief.length).toBeLessThan(
      whole.borders.length + whole.relief.length,
    );
    expect(near.land).not.toBe('');
  });

  test('a point in the middle stands in the middle', () => {
    const [mark] = planMapScene({ map, focus, pins: [pin()] }).marks;
    expect(mark?.x).toBeCloseTo(50, 1);
    expect(mark?.y).toBeCloseTo(50, 1);
  });

  test('a rough point is an area and has no pin', () => {
    const scene = planMapScene({ map, focus, pins: [pin({ precisionM: 1400 })] });
    expect(scene.areas).toHaveLength(1);
    expect(scene.marks).toHaveLength(0);
  });

  test('a rough point with a number keeps it, in a ring', () => {
    const scene = planMapScene({ map, focus, pins: [pin({ precisionM: 1400, number: 7 })] });
    expect(scene.marks).toMatchObject([{ shape: 'ring', number: 7 }]);
  });
});

describe('pins', () => {
  test('a point that is known to 500 m is a pin, beyond it a ring', () => {
    expect(toPinShape('lake', 500)).toBe('diamond');
    expect(toPinShape('lake', 501)).toBe('ring');
    expect(toPinShape('mountain')).toBe('triangle');
    expect(toPinShape('heritage')).toBe('square');
    expect(toPinShape('office')).toBe('disc');
    expect(toPinShape('event')).toBe('hexagon');
  });

  test('no two legend lines share a shape', () => {
    expect(new Set(PIN_GROUPS.map(toGroupShape)).size).toBe(PIN_GROUPS.length);
  });

  test('groups keep every pin, numbers follow the order', () => {
    const pins = numberPins([pin(), pin({ id: 'b', kind: 'office' }), pin({ id: 'c' })]);
    expect(pins.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(groupPins(pins).flatMap((list) => list.pins)).toHaveLength(3);
    expect(groupPins(pins).map(({ group }) => group)).toEqual(['water', 'office']);
  });

  test('pins of one kind that would cover each other are counted, rings too', () => {
    const pins = [pin(), pin({ id: 'b', precisionM: 900 }), pin({ id: 'c', kind: 'event' })];
    const { marks } = planMapScene({ map, pins });
    expect(marks.map(({ shape, number }) => [shape, number])).toEqual([
      ['diamond', 2],
      ['hexagon', undefined],
    ]);
  });
});

describe('clusters', () => {
  test('count each thing once', () => {
    const points = Array.from({ length: 500 }, (_, i) => [(i * 37) % 300, (i * 91) % 200] as const);
    const clusters = groupNearby(points, (point) => point, 44);
    expect(clusters.flatMap(({ items }) => items)).toHaveLength(points.length);
    expect(clusters.length).toBeLessThan(60);
  });
});

describe('shapes', () => {
  const box = { width: 10, height: 10 };

  test('paths are relative, short and closed', () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ] as const;
    expect(toSvgPath([square], true)).toBe('M0 0l4 0 0 4-4 0z');
    expect(toSvgPath([[[0.4, 0.4]]], true)).toBe('');
    expect(toSmoothPath(square.slice(0, 4))).toMatch(/^M0 2q.*z$/);
  });

  test('a ring is cut to the box, a line keeps its visible part', () => {
    const large = [
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
    ] as const;
    for (const [x, y] of clipRing(large, box))
      expect([0, 10]).toContain(x + y > 10 ? Math.max(x, y) : Math.min(x, y));
    expect(
      clipLine(
        [
          [-20, 5],
          [-10, 5],
          [5, 5],
          [20, 5],
          [30, 5],
        ],
        box,
      ),
    ).toEqual([
      [
        [-10, 5],
        [5, 5],
        [20, 5],
      ],
    ]);
  });
});
