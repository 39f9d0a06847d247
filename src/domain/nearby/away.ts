/** How far and in which direction: for pages at build time, and for a visitor's own position on the device. */
import type { Lang } from '../../i18n/types.ts';
import { formatDistanceKm } from '../../i18n/number.ts';
import { bearing, distanceKm, toCompassPoint, type CompassPoint } from '../geo/distance.ts';
import { isRoughPoint } from '../geo/pin-shape.ts';
import type { GeoPoint } from '../geo/types.ts';

/** A point and the radius in metres within which it lies. */
export interface RoughPoint extends GeoPoint {
  readonly precisionM?: number | undefined;
}

/** A straight line from one point to another. */
export interface Away {
  readonly km: number;
  /** The way to go; absent when the points may be one and the same. */
  readonly compass: CompassPoint | undefined;
  /** One of the points is known too roughly for a plain number. */
  readonly isAbout: boolean;
}

/** The straight line between two points, as sure as they are. */
export function toAway(from: RoughPoint, to: RoughPoint): Away {
  const km = distanceKm(from, to);
  const doubtKm = ((from.precisionM ?? 0) + (to.precisionM ?? 0)) / 1000;
  return {
    km,
    compass: km > doubtKm ? toCompassPoint(bearing(from, to)) : undefined,
    isAbout: isRoughPoint(from.precisionM) || isRoughPoint(to.precisionM),
  };
}

/** Keys of the dictionary that `formatAway` needs. */
export const AWAY_WORDS = [
  'place.straight',
  'near.away',
  'compass.n',
  'compass.ne',
  'compass.e',
  'compass.se',
  'compass.s',
  'compass.sw',
  'compass.w',
  'compass.nw',
] as const;

type AwayWord = (typeof AWAY_WORDS)[number];

/** `4,4 km arah timur laut, garis lurus`; the words come from the dictionary, or with the page. */
export function formatAway(
  { km, compass, isAbout }: Away,
  lang: Lang,
  say: (key: AwayWord, params: Record<string, string>) => string,
): string {
  const distance = `${isAbout ? '±\u00a0' : ''}${formatDistanceKm(km, lang)}`;
  return compass
    ? say('near.away', { distance, direction: say(`compass.${compass}`, {}) })
    : say('place.straight', { distance });
}
