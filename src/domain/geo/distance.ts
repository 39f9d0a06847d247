import type { GeoPoint } from './types.ts';

const EARTH_RADIUS_KM = 6371.0088;
const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
const KM_PER_DEGREE = (Math.PI * EARTH_RADIUS_KM) / 180;

export type CompassPoint = (typeof COMPASS)[number];

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Straight-line distance over the earth (haversine). */
export function distanceKm(from: GeoPoint, to: GeoPoint): number {
  const dLat = toRadians(to.lat - from.lat);
  const dLon = toRadians(to.lon - from.lon);
  const chord =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(toRadians(from.lat)) * Math.cos(toRadians(to.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Initial bearing in degrees, 0 is north, clockwise. */
export function bearing(from: GeoPoint, to: GeoPoint): number {
  const dLon = toRadians(to.lon - from.lon);
  const [a, b] = [toRadians(from.lat), toRadians(to.lat)];
  const y = Math.sin(dLon) * Math.cos(b);
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(dLon);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

/** The nearest of eight compass points; dictionaries give it a word. */
export function toCompassPoint(degrees: number): CompassPoint {
  return COMPASS[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? 'n';
}

/** Distance from a point to the segment a–b, on a plane that fits at the point's latitude. */
export function distanceToSegmentKm(point: GeoPoint, a: GeoPoint, b: GeoPoint): number {
  const scale = Math.cos(toRadians(point.lat));
  const flat = (p: GeoPoint) => ({ x: (p.lon - point.lon) * scale, y: p.lat - point.lat });
  const [p, q] = [flat(a), flat(b)];
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(p.x * dx + p.y * dy) / length));
  return Math.hypot(p.x + share * dx, p.y + share * dy) * KM_PER_DEGREE;
}

/** The point that lies so many kilometres east and north of another. */
export function offsetPoint(from: GeoPoint, eastKm: number, northKm: number): GeoPoint {
  return {
    lat: from.lat + northKm / KM_PER_DEGREE,
    lon: from.lon + eastKm / (KM_PER_DEGREE * Math.cos(toRadians(from.lat))),
  };
}
