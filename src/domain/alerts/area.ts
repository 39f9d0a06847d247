/** Whether an alert's area holds something: its kecamatan and its polygon. */
import { isReadRing, parseRing } from '../../model/index.ts';
import { distanceToEdgeKm, isPointInPolygon } from '../geo/contain.ts';
import type { Polygon } from '../geo/types.ts';
import type { Record } from '../hub/types.ts';

type Alert = Record<'alerts'>;

/** Where something lies, as entries say it. */
export interface Spot {
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly precisionM?: number | undefined;
  readonly districts?: readonly string[] | undefined;
}

/** Every place of every list asks of the same few polygons. */
const known = new Map<string, Polygon>();

/** The polygon of an alert, closed; nothing when the editor drew none. */
function toPolygon({ polygon }: Pick<Alert, 'polygon'>): Polygon | undefined {
  if (!polygon) return undefined;
  const found = known.get(polygon);
  if (found) return found;
  const read = parseRing(polygon);
  if (!isReadRing(read)) return undefined;
  const closed: Polygon = [[...read.ring, ...read.ring.slice(0, 1)]];
  known.set(polygon, closed);
  return closed;
}

/**
 * Whether the polygon holds a point. A point that is known to `precisionM` metres may lie anywhere in that circle:
 * it is held as soon as the circle reaches the polygon, so that a doubt warns rather than keeps still.
 */
function isInPolygon(polygon: Polygon, { lat, lon, precisionM = 0 }: Spot): boolean {
  if (lat === undefined || lon === undefined) return false;
  const point = { lat, lon };
  return (
    isPointInPolygon(polygon, point) || distanceToEdgeKm([polygon], point) <= precisionM / 1000
  );
}

/** Whether something lies in one of an alert's kecamatan or in its polygon. */
export function isInArea(alert: Pick<Alert, 'districts' | 'polygon'>, spot: Spot = {}): boolean {
  if (spot.districts?.some((code) => alert.districts.includes(code))) return true;
  const polygon = toPolygon(alert);
  return polygon !== undefined && isInPolygon(polygon, spot);
}
