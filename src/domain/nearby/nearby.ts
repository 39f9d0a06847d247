import { distanceKm } from '../geo/distance.ts';
import type { GeoPoint } from '../geo/types.ts';
import type { Hub, Record } from '../hub/types.ts';

type Place = Record<'destinations'>;

/** A place and how far it is, in a straight line. */
export interface NearbyPlace {
  readonly record: Place;
  readonly km: number;
}

interface Wish {
  /** Slugs that are not wanted: the place itself, say. */
  readonly except?: readonly string[];
  readonly most?: number;
  readonly withinKm?: number;
}

/** The known point of something that lies somewhere. */
export function toPoint(place: Place['place'] | undefined): GeoPoint | undefined {
  const { lat, lon } = place ?? {};
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

/** The nearest places with a known point, nearest first. */
export function selectNearby(
  hub: Hub,
  from: GeoPoint | undefined,
  { except = [], most = 3, withinKm = 15 }: Wish = {},
): NearbyPlace[] {
  if (!from) return [];
  return hub.records.destinations
    .flatMap((record) => {
      const point = toPoint(record.place);
      return point && !except.includes(record.slug)
        ? [{ record, km: distanceKm(from, point) }]
        : [];
    })
    .filter(({ km }) => km <= withinKm)
    .sort((a, b) => a.km - b.km || a.record.slug.localeCompare(b.record.slug))
    .slice(0, most);
}
