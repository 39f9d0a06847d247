/** Addresses that open a point in other maps; `geo:` opens the phone's own. */
import type { GeoPoint } from '../geo/types.ts';

/** One map and where it opens. */
export interface MapLink {
  readonly name: string;
  readonly href: string;
}

const ZOOM = 15;

/** The phone's own map at a point (RFC 5870, with the query that Android reads for its label). */
export function toGeoHref({ lat, lon }: GeoPoint, name: string): string {
  const point = `${lat},${lon}`;
  const label = encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29');
  return `geo:${point}?q=${point}(${label})`;
}

/** Directions to a point on OpenStreetMap, which needs no app. */
export function toOsmDirections({ lat, lon }: GeoPoint): string {
  return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(`${lat},${lon}`)}`;
}

/**
 * Maps on the web that also open their app. A spot opens as the end of a way; the middle of an area only as a point, so
 * that nobody is led to it turn by turn.
 */
export function toMapLinks({ lat, lon }: GeoPoint, name: string, isArea: boolean): MapLink[] {
  const point = `${lat},${lon}`;
  const label = encodeURIComponent(name);
  const coded = encodeURIComponent(point);
  return [
    {
      name: 'Google Maps',
      href: isArea
        ? `https://www.google.com/maps/search/?api=1&query=${coded}`
        : `https://www.google.com/maps/dir/?api=1&destination=${coded}`,
    },
    { name: 'OsmAnd', href: `https://osmand.net/map/?pin=${point}#${ZOOM}/${lat}/${lon}` },
    { name: 'Organic Maps', href: `https://omaps.app/map?v=1&ll=${point}&n=${label}` },
    {
      name: 'Apple Maps',
      href: isArea
        ? `https://maps.apple.com/?ll=${point}&q=${label}`
        : `https://maps.apple.com/?daddr=${point}`,
    },
    {
      name: 'OpenStreetMap',
      href: isArea
        ? `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`
        : toOsmDirections({ lat, lon }),
    },
  ];
}
