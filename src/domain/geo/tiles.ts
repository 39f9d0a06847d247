import type { Bounds } from './types.ts';

/** A tile of the Web Mercator pyramid. */
export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

function toColumn(lon: number, z: number): number {
  return Math.floor((lon / 360 + 0.5) * 2 ** z);
}

function toRow(lat: number, z: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z);
}

/** How many tiles cover some bounds at a zoom. */
export function countTiles(bounds: Bounds, z: number): number {
  const columns = toColumn(bounds.east, z) - toColumn(bounds.west, z) + 1;
  return columns * (toRow(bounds.south, z) - toRow(bounds.north, z) + 1);
}

/** The tiles that cover some bounds at a zoom. */
export function* listTiles({ west, south, east, north }: Bounds, z: number): Generator<TilePlace> {
  for (let y = toRow(north, z); y <= toRow(south, z); y += 1)
    for (let x = toColumn(west, z); x <= toColumn(east, z); x += 1) yield { z, x, y };
}
