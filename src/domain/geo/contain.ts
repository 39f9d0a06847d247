import { distanceToSegmentKm } from './distance.ts';
import type { District, GeoPoint, Line, Polygon, RegionMap } from './types.ts';

/** Even-odd rule on one ring. */
function isInRing(ring: Line, { lat, lon }: GeoPoint): boolean {
  let inside = false;
  ring.forEach(([x, y], i) => {
    const [px, py] = ring[i === 0 ? ring.length - 1 : i - 1] ?? [x, y];
    const crosses = y > lat !== py > lat && lon < ((px - x) * (lat - y)) / (py - y) + x;
    if (crosses) inside = !inside;
  });
  return inside;
}

/** Inside the outer edge and in no hole. */
export function isPointInPolygon(polygon: Polygon, point: GeoPoint): boolean {
  const [outer, ...holes] = polygon;
  if (!outer || !isInRing(outer, point)) return false;
  return !holes.some((hole) => isInRing(hole, point));
}

/** Whether any part of a district holds the point. */
export function isPointInDistrict(district: Pick<District, 'polygons'>, point: GeoPoint): boolean {
  return district.polygons.some((polygon) => isPointInPolygon(polygon, point));
}

/** The district that holds the point; with a tolerance, else the nearest one within it. */
export function districtAt(
  map: Pick<RegionMap, 'districts'>,
  point: GeoPoint,
  toleranceKm = 0,
): District | undefined {
  const home = map.districts.find((district) => isPointInDistrict(district, point));
  if (home || toleranceKm <= 0) return home;
  return map.districts
    .map((district) => ({ district, gapKm: distanceToEdgeKm(district.polygons, point) }))
    .filter(({ gapKm }) => gapKm <= toleranceKm)
    .sort((a, b) => a.gapKm - b.gapKm)[0]?.district;
}

/** Distance to the nearest edge of some polygons, from either side. */
export function distanceToEdgeKm(polygons: readonly Polygon[], point: GeoPoint): number {
  let nearest = Infinity;
  for (const ring of polygons.flat()) {
    ring.forEach(([lon, lat], i) => {
      const [nextLon, nextLat] = ring[i + 1] ?? [lon, lat];
      const edge = distanceToSegmentKm(point, { lat, lon }, { lat: nextLat, lon: nextLon });
      nearest = Math.min(nearest, edge);
    });
  }
  return nearest;
}

/** Inside the region, or at most so many kilometres outside its edge. */
export function isInsideRegion(
  map: Pick<RegionMap, 'outline'>,
  point: GeoPoint,
  toleranceKm = 0,
): boolean {
  if (map.outline.some((polygon) => isPointInPolygon(polygon, point))) return true;
  return toleranceKm > 0 && distanceToEdgeKm(map.outline, point) <= toleranceKm;
}
