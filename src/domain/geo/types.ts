/** A place on earth, WGS84 degrees. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

/** GeoJSON order: longitude, latitude. */
export type Position = readonly [lon: number, lat: number];
export type Line = readonly Position[];

/** The first ring is the outer edge, the others are holes. Rings are closed. */
export type Polygon = readonly Line[];

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface District {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
  /** A point well inside, where the name is written. */
  readonly label: GeoPoint;
}

/** A regency beside ours, drawn only as a name. */
export interface Neighbour {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

/** A summit around which the decorative relief rings are drawn. */
export interface Peak extends GeoPoint {
  readonly name: string;
  readonly elevationM: number;
}

/** The region as its topology file draws it: plain data, safe to serialise. */
export interface RegionMap {
  readonly districts: readonly District[];
  readonly neighbours: readonly Neighbour[];
  /** Outer edge of all districts together. */
  readonly outline: readonly Polygon[];
  /** Edges between two districts, each once. */
  readonly borders: readonly Line[];
  readonly peaks: readonly Peak[];
  readonly bounds: Bounds;
}

/** A way on the map: as somebody recorded it, or only the order of its stops. */
export interface Way {
  readonly lines: readonly Line[];
  readonly isRecorded: boolean;
}
