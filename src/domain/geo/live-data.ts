import { toReliefRings } from './relief.ts';
import type { MapPin } from './pins.ts';
import type { Bounds, Line, RegionMap } from './types.ts';

/** The detailed layer that a region's settings name. */
export interface DetailLayer {
  readonly kind: 'raster' | 'pmtiles';
  readonly url: string;
  readonly attribution: string;
  readonly maxZoom?: number | undefined;
}

/** An area with its outer rings; holes do not occur on this map. */
export interface LiveArea {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly (readonly Line[])[];
}

/** What the live map draws below the pins: one small file for the whole site. */
export interface LiveBase {
  readonly bounds: Bounds;
  readonly districts: readonly LiveArea[];
  readonly neighbours: readonly LiveArea[];
  readonly relief: readonly Line[];
  readonly detail?: DetailLayer | undefined;
}

/** The pins of one language with the words that the live map needs. */
export interface LivePins {
  readonly words: Readonly<Record<string, string>>;
  readonly pins: readonly MapPin[];
}

const DECIMALS = 4;

const shorten = (degrees: number): number => Number(degrees.toFixed(DECIMALS));
const shortenLine = (line: Line): Line => line.map(([lon, lat]) => [shorten(lon), shorten(lat)]);

function toLiveArea({ code, name, polygons }: LiveArea): LiveArea {
  return { code, name, polygons: polygons.map((polygon) => polygon.map(shortenLine)) };
}

/** The base of the live map, with coordinates cut to about ten metres: the drawing is coarser. */
export function toLiveBase(map: RegionMap, detail?: DetailLayer): LiveBase {
  return {
    bounds: map.bounds,
    districts: map.districts.map(toLiveArea),
    neighbours: map.neighbours.map(toLiveArea),
    relief: toReliefRings(map.peaks, map.bounds).map(shortenLine),
    detail,
  };
}

/** Pins as they travel: without their list number, which the page's own list gives. */
export function toLivePins(
  pins: readonly MapPin[],
  words: Readonly<Record<string, string>>,
): LivePins {
  return { words, pins: pins.map(({ number: _, ...pin }) => pin) };
}
