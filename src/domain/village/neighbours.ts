import type { VillageRow } from '../content/types.ts';
import { distanceKm } from '../geo/distance.ts';

/** A village near another, with the straight distance between their middles. */
export interface Neighbour {
  readonly village: VillageRow;
  readonly km: number;
}

/** About 5.5 km from north to south: villages are closer together than that nearly everywhere. */
const CELL_DEGREES = 0.05;
const toCell = (degrees: number): number => Math.floor(degrees / CELL_DEGREES);

const known = new WeakMap<readonly VillageRow[], ReadonlyMap<string, readonly VillageRow[]>>();

/** The villages by squares of the map, made once for a table, so that a page looks only around itself. */
function toGrid(villages: readonly VillageRow[]): ReadonlyMap<string, readonly VillageRow[]> {
  const grid =
    known.get(villages) ?? Map.groupBy(villages, ({ lat, lon }) => `${toCell(lat)} ${toCell(lon)}`);
  known.set(villages, grid);
  return grid;
}

/** The villages whose middles are nearest, across the borders of kecamatan too, the nearest first. */
export function selectNeighbours(
  own: VillageRow,
  villages: readonly VillageRow[],
  most = 6,
): Neighbour[] {
  const grid = toGrid(villages);
  const around = [-1, 0, 1];
  const near = around.flatMap((south) =>
    around.flatMap(
      (east) => grid.get(`${toCell(own.lat) + south} ${toCell(own.lon) + east}`) ?? [],
    ),
  );
  return near
    .filter(({ code }) => code !== own.code)
    .map((village) => ({ village, km: distanceKm(own, village) }))
    .sort((a, b) => a.km - b.km || a.village.code.localeCompare(b.village.code))
    .slice(0, most);
}
