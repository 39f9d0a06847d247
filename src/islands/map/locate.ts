import L from 'leaflet';
import { readPosition } from '../../device/position.ts';

/** Asks for the visitor's position, once and only on request, and draws it. It stays on the device. */
export async function locate(
  map: L.Map,
  layer: L.LayerGroup,
): Promise<'located' | 'locateOutside' | 'locateFailed'> {
  try {
    const { coords } = await readPosition();
    const at = L.latLng(coords.latitude, coords.longitude);
    if (map.options.maxBounds && !(map.options.maxBounds as L.LatLngBounds).contains(at)) {
      return 'locateOutside';
    }
    layer.clearLayers();
    layer.addLayer(
      L.circle(at, { radius: coords.accuracy, className: 'map-here-area', interactive: false }),
    );
    layer.addLayer(L.circleMarker(at, { radius: 8, className: 'map-here', interactive: false }));
    map.setView(at, Math.max(map.getZoom(), 13));
    return 'located';
  } catch {
    return 'locateFailed';
  }
}
