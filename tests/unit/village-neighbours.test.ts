import { expect, test } from 'vitest';
import type { VillageRow } from '../../src/domain/content/types.ts';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import { selectNeighbours } from '../../src/domain/village/neighbours.ts';

function aVillage(index: number, lat: number, lon: number): VillageRow {
  const code = `99.01.01.${2000 + index}`;
  return { code, slug: String(index), name: `Desa ${index}`, lat, lon } as VillageRow;
}

/** Villages 1.5 km apart in rows, a little out of line. */
function aTable(size: number): VillageRow[] {
  const side = Math.ceil(Math.sqrt(size));
  return Array.from({ length: size }, (_, index) => {
    const [row, column] = [Math.floor(index / side), index % side];
    return aVillage(index, -7.4 + row * 0.0135 + (index % 7) / 4000, 109.7 + column * 0.0136);
  });
}

test('the six nearest villages are those that a look at all of them finds', () => {
  const table = aTable(400);
  const own = table[210] as VillageRow;
  const all = table
    .filter((one) => one !== own)
    .toSorted((a, b) => distanceKm(own, a) - distanceKm(own, b));
  const found = selectNeighbours(own, table).map(({ village }) => village.name);
  expect(found).toEqual(all.slice(0, 6).map(({ name }) => name));
});

test('a village far from all others has no neighbours, and none is its own', () => {
  const far = aVillage(9999, -8.5, 112);
  expect(selectNeighbours(far, [...aTable(9), far])).toEqual([]);
});

test('a page among ten thousand villages looks at no more of them than one among four hundred', () => {
  const looks = (size: number) => {
    const table = aTable(size);
    const counts = table.map((own) => selectNeighbours(own, table, Infinity).length);
    return Math.max(...counts);
  };
  expect(looks(10_000) / looks(400)).toBeLessThan(1.2);
});
