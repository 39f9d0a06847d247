import L from 'leaflet';
import type { Way } from '../../domain/geo/types.ts';

/** The way that a page is about: solid where it was recorded, dashed where only its stops are known. */
export function drawWay(text: string | undefined): L.LayerGroup {
  if (!text) return L.layerGroup();
  const { lines, isRecorded } = JSON.parse(text) as Way;
  const className = isRecorded ? 'map-way is-recorded' : 'map-way';
  return L.layerGroup(
    lines.map((line) =>
      L.polyline(
        line.map(([lon, lat]): L.LatLngTuple => [lat, lon]),
        { className, interactive: false },
      ),
    ),
  );
}
