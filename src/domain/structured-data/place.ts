/** Where something is, as schema.org says it. */
import { PIN_PRECISION_M } from '../geo/pin-shape.ts';
import type { Record } from '../hub/types.ts';

type Location = Record<'destinations'>['place'];

interface Point {
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly precisionM?: number | undefined;
}

/**
 * A point, or a `GeoCircle` where the point is known to more than 500 m only: a false point would lead people to the
 * wrong gate. Nothing when there is no point.
 */
export function toGeo({ lat, lon, precisionM = 0 }: Point = {}): object {
  if (lat === undefined || lon === undefined) return {};
  const point = { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
  if (precisionM <= PIN_PRECISION_M) return { geo: point };
  return { geo: { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: precisionM } };
}

/** The address as far as it is known; the region, or the neighbour where it lies. */
export function toAddress(
  place: Location | undefined,
  area: string,
  locality?: string | undefined,
): object {
  return {
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'ID',
      addressRegion: place?.neighbour ?? area,
      ...(locality && locality !== place?.neighbour && { addressLocality: locality }),
      ...(place?.address && { streetAddress: place.address }),
    },
  };
}
