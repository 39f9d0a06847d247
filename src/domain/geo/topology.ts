import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon,
  Polygon as Area,
  Topology,
} from 'topojson-specification';
import { toRoomiestSpot } from './label-point.ts';
import type { Bounds, District, Line, Neighbour, Peak, Polygon, RegionMap } from './types.ts';

type Properties = { kode?: unknown; nama?: unknown };
type Areas = GeometryCollection<Properties>;

interface NamedArea {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

/** The files of a region's map, as parsed JSON. */
export interface RegionMapFiles {
  readonly districts: unknown;
  readonly neighbours?: unknown;
  readonly relief?: unknown;
}

function parseTopology(json: unknown, file: string): { topology: Topology; areas: Areas } {
  const topology = json as Topology | null;
  const areas = Object.values(topology?.objects ?? {})[0];
  if (topology?.type !== 'Topology' || areas?.type !== 'GeometryCollection') {
    throw new Error(
      `${file}: expected a TopoJSON Topology with one GeometryCollection. Export it again; content/map/README.md shows the form.`,
    );
  }
  return { topology, areas: areas as Areas };
}

function toPolygons(geometry: GeoJSON.Geometry, file: string): readonly Polygon[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Polygon];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as unknown as Polygon[];
  throw new Error(
    `${file}: a ${geometry.type} where a Polygon belongs. Keep only areas in this file.`,
  );
}

function readAreas(topology: Topology, areas: Areas, file: string): NamedArea[] {
  return feature(topology, areas).features.map(({ properties, geometry }, index) => {
    const name = properties.nama;
    if (typeof name !== 'string' || name === '') {
      throw new Error(`${file}: area ${index + 1} has no "nama". Add it to its properties.`);
    }
    return { code: String(properties.kode ?? ''), name, polygons: toPolygons(geometry, file) };
  });
}

function toDistrict(area: NamedArea): District {
  const spot = toRoomiestSpot(area.polygons);
  return { ...area, label: { lat: spot?.y ?? 0, lon: spot?.x ?? 0 } };
}

/** The box around some polygons. */
export function toBounds(polygons: readonly Polygon[]): Bounds {
  const points = polygons.flat(2);
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}

/** Districts, outer edge and inner borders of one topology. */
export function readTopology(
  json: unknown,
  file = 'districts.topojson',
): Pick<RegionMap, 'districts' | 'outline' | 'borders'> {
  const { topology, areas } = parseTopology(json, file);
  const shapes = areas.geometries as Array<Area<Properties> | MultiPolygon<Properties>>;
  return {
    districts: readAreas(topology, areas, file).map(toDistrict),
    outline: toPolygons(merge(topology, shapes), file),
    borders: mesh(topology, areas, (a, b) => a !== b).coordinates as unknown as Line[],
  };
}

function readNeighbours(json: unknown): Neighbour[] {
  const file = 'neighbours.topojson';
  const { topology, areas } = parseTopology(json, file);
  return readAreas(topology, areas, file);
}

function readPeaks(json: unknown): Peak[] {
  const { features = [] } = json as GeoJSON.FeatureCollection;
  return features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [
      {
        name: String(properties?.nama ?? ''),
        elevationM: Number(properties?.elevasi_m) || 0,
        lat,
        lon,
      },
    ];
  });
}

/** Everything that the maps of a region draw, from its files. */
export function readRegionMap(files: RegionMapFiles): RegionMap {
  const region = readTopology(files.districts);
  return {
    ...region,
    neighbours: files.neighbours ? readNeighbours(files.neighbours) : [],
    peaks: files.relief ? readPeaks(files.relief) : [],
    bounds: toBounds(region.outline),
  };
}
