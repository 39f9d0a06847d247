import L from 'leaflet';
import type { LiveArea, LiveBase } from '../../domain/geo/live-data.ts';
import type { Projection } from '../../domain/geo/projection.ts';
import { toSmoothLine } from '../../domain/geo/relief.ts';
import { planLabels, type SceneLabel } from '../../domain/geo/scene-labels.ts';
import type { Line } from '../../domain/geo/types.ts';

const toLatLngs = (line: Line): L.LatLngTuple[] => line.map(([lon, lat]) => [lat, lon]);

/** The pane of the outline map: below tiles, so that it is seen wherever there is none. */
export const GROUND = 'ground';

function drawDistrict({ polygons }: LiveArea, className: string, pane: string): L.Polygon {
  const rings = polygons.map((polygon) => polygon.map(toLatLngs));
  return L.polygon(rings, { className, pane, interactive: false });
}

function drawRing(knots: Line): L.Polygon {
  const className = 'map-relief';
  return L.polygon(toLatLngs(toSmoothLine(knots)), { className, pane: GROUND, interactive: false });
}

/** Land, borders and relief as vectors: drawn at once, offline, with no tile server. */
export function drawBase(base: LiveBase, highlight: readonly string[]): L.LayerGroup {
  const toClass = ({ code }: LiveArea) =>
    highlight.includes(code) ? 'map-land map-chosen-live' : 'map-land';
  const districts = base.districts.map((area) => drawDistrict(area, toClass(area), GROUND));
  return L.layerGroup([...districts, ...base.relief.map(drawRing)]);
}

/** The borders alone, above tiles. */
export function drawBorders(base: LiveBase): L.LayerGroup {
  return L.layerGroup(
    base.districts.map((area) => drawDistrict(area, 'map-border', 'overlayPane')),
  );
}

/** How the map lies on the screen now, in the words of the domain. */
function toProjection(map: L.Map): Projection {
  const { x: width, y: height } = map.getSize();
  return {
    box: { width, height },
    unitsPerKm: 1,
    toXY: ([lon, lat]) => {
      const { x, y } = map.latLngToContainerPoint([lat, lon]);
      return [x, y];
    },
  };
}

function drawName(map: L.Map, label: SceneLabel): L.Marker {
  const { x, y } = map.getSize();
  const spot = map.containerPointToLatLng([(label.x / 100) * x, (label.y / 100) * y]);
  const name = document.createElement('span');
  name.textContent = label.text;
  return L.marker(spot, {
    interactive: false,
    keyboard: false,
    pane: 'names',
    icon: L.divIcon({
      className: `map-label map-label-${label.kind}`,
      html: name,
      iconSize: [0, 0],
    }),
  });
}

/** Writes the names where they fit between the marks, for the view of this moment. */
export function drawNames(
  map: L.Map,
  base: LiveBase,
  marks: readonly L.LatLngTuple[],
  layer: L.LayerGroup,
): void {
  const projection = toProjection(map);
  const taken = marks.map(([lat, lon]) => projection.toXY([lon, lat]));
  const areas = {
    districts: base.districts.map((area) => ({ ...area, label: { lat: 0, lon: 0 } })),
    neighbours: base.neighbours,
  };
  layer.clearLayers();
  for (const label of planLabels(areas, projection, taken)) layer.addLayer(drawName(map, label));
}
