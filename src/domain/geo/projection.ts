import type { Bounds, GeoPoint, Position } from './types.ts';

/** Drawing units: x to the right, y down. */
export type XY = readonly [x: number, y: number];

export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Projection {
  readonly box: Box;
  readonly unitsPerKm: number;
  toXY(position: Position): XY;
}

const EARTH_CIRCUMFERENCE_KM = 40030.23;

/** Web Mercator, the whole world in 0–1. The live map uses the same, so shapes agree. */
function toMercator([lon, lat]: Position): XY {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Fits some bounds into a box, centred, with a margin in drawing units. */
export function fitProjection(bounds: Bounds, box: Box, margin = 0): Projection {
  const [left, top] = toMercator([bounds.west, bounds.north]);
  const [right, bottom] = toMercator([bounds.east, bounds.south]);
  const scale = Math.min(
    (box.width - 2 * margin) / (right - left),
    (box.height - 2 * margin) / (bottom - top),
  );
  const shiftX = box.width / 2 - (scale * (left + right)) / 2;
  const shiftY = box.height / 2 - (scale * (top + bottom)) / 2;
  const middleLat = ((bounds.north + bounds.south) / 2) * (Math.PI / 180);
  return {
    box,
    unitsPerKm: scale / (EARTH_CIRCUMFERENCE_KM * Math.cos(middleLat)),
    toXY: (position) => {
      const [x, y] = toMercator(position);
      return [x * scale + shiftX, y * scale + shiftY];
    },
  };
}

/** Bounds of a circle around a point. */
export function toFocusBounds(center: GeoPoint, radiusKm: number): Bounds {
  const dLat = (radiusKm / EARTH_CIRCUMFERENCE_KM) * 360;
  const dLon = dLat / Math.cos((center.lat * Math.PI) / 180);
  return {
    west: center.lon - dLon,
    south: center.lat - dLat,
    east: center.lon + dLon,
    north: center.lat + dLat,
  };
}
