import {
  collectionNames,
  isReadRing,
  parseRing,
  toDefinition,
  type Region,
} from '../../model/index.ts';
import { isInsideRegion } from '../geo/contain.ts';
import type { GeoPoint, RegionMap } from '../geo/types.ts';
import { formatValue, toLabel, type Problem } from './problem.ts';
import { toSwappedFault } from './swapped-point.ts';
import type { DistrictRow, EntriesByCollection, Entry, VillageRow } from './types.ts';

/** What is known of the region: its neighbours, its edge, its codes. */
export interface Ground {
  readonly region: Pick<Region, 'neighbours' | 'neighbourToleranceKm'>;
  readonly map: Pick<RegionMap, 'outline'>;
  readonly districts: readonly Pick<DistrictRow, 'code'>[];
  readonly villages: readonly Pick<VillageRow, 'code'>[];
}

interface PlaceLike {
  lat?: number | undefined;
  lon?: number | undefined;
  districts?: readonly string[] | undefined;
  village?: string | undefined;
  neighbour?: string | undefined;
}

interface Fault {
  path: string[];
  what: string;
  value: unknown;
  remedy: string;
}

function isNear({ region, map }: Ground, point: GeoPoint, isOutside: boolean): boolean {
  const tolerance = isOutside ? (region.neighbourToleranceKm ?? 5) : 1;
  return isInsideRegion(map, point, tolerance);
}

function checkPoint(place: PlaceLike, ground: Ground): Fault[] {
  const { lat, lon } = place;
  if (lat === undefined || lon === undefined) return [];
  const isOutside = Boolean(place.neighbour);
  if (isNear(ground, { lat, lon }, isOutside)) return [];
  const swapped = isNear(ground, { lat: lon, lon: lat }, isOutside);
  const value = `${lat}, ${lon}`;
  return [
    swapped
      ? { path: ['place', 'lat'], ...toSwappedFault(lat, lon) }
      : {
          path: ['place', 'lat'],
          what: isOutside
            ? 'titik terlalu jauh dari wilayah dan tetangganya'
            : 'titik di luar wilayah',
          value,
          remedy: isOutside
            ? 'Periksa lintang dan bujur.'
            : 'Periksa lintang dan bujur; bila memang di luar, isi kabupaten tetangga.',
        },
  ];
}

function checkCodes(place: PlaceLike, { region, districts, villages }: Ground): Fault[] {
  const known = new Set(districts.map(({ code }) => code));
  const faults: Fault[] = (place.districts ?? []).flatMap((code, index) =>
    known.has(code)
      ? []
      : {
          path: ['place', 'districts', String(index)],
          what: 'kecamatan tidak dikenal',
          value: code,
          remedy: 'Pakai kode dari tabel kecamatan.',
        },
  );
  if (place.village && !villages.some(({ code }) => code === place.village))
    faults.push({
      path: ['place', 'village'],
      what: 'desa tidak dikenal',
      value: place.village,
      remedy: 'Pakai kode dari tabel desa.',
    });
  if (place.neighbour && !region.neighbours.includes(place.neighbour))
    faults.push({
      path: ['place', 'neighbour'],
      what: 'kabupaten tetangga tidak dikenal',
      value: place.neighbour,
      remedy: `Pilih salah satu: ${region.neighbours.join(', ')}.`,
    });
  return faults;
}

/** The corners of an area: like places over the border, they may lie a little outside. */
function checkPolygon(polygon: string | undefined, ground: Ground): Fault[] {
  const read = parseRing(polygon ?? '');
  if (!polygon || !isReadRing(read)) return [];
  const { ring, toName } = read;
  const index = ring.findIndex(([lon, lat]) => !isNear(ground, { lat, lon }, true));
  const [lon, lat] = ring[index] ?? [];
  if (lon === undefined || lat === undefined) return [];
  const swapped = isNear(ground, { lat: lon, lon: lat }, true);
  const fault = swapped
    ? toSwappedFault(lat, lon)
    : {
        what: 'titik terlalu jauh dari wilayah dan tetangganya',
        value: `${lat}, ${lon}`,
        remedy: 'Periksa lintang dan bujur.',
      };
  return [{ path: ['polygon'], ...fault, what: `${toName(index)}: ${fault.what}` }];
}

/** A way may begin elsewhere, but a stop this far from the region is a slip: a minus that was forgotten, say. */
const FAR_STOP_KM = 100;

function checkStops(stops: readonly PlaceLike[], { map }: Ground): Fault[] {
  return stops.flatMap(({ lat, lon }, index) =>
    lat === undefined || lon === undefined || isInsideRegion(map, { lat, lon }, FAR_STOP_KM)
      ? []
      : {
          path: ['stops', String(index), 'lat'],
          what: `titik lebih dari ${FAR_STOP_KM} km di luar wilayah`,
          value: `${lat}, ${lon}`,
          remedy: 'Periksa lintang dan bujur; di selatan khatulistiwa lintang diawali minus.',
        },
  );
}

interface EntryLike {
  stops?: PlaceLike[];
  place?: PlaceLike;
  code?: string;
  districts?: string[];
  polygon?: string;
  alert?: { districts: string[] };
}

/** Kecamatan that an entry names itself, not as its place; `at` is where they stand. */
function checkDistricts(districts: readonly string[], at: readonly string[], ground: Ground) {
  const faults = checkCodes({ districts }, ground);
  return faults.map((one) => ({ ...one, path: [...at, ...one.path.slice(1)] }));
}

function checkEntry(entry: Entry, ground: Ground): Problem[] {
  const { fields } = toDefinition(entry.collection);
  const data = entry.data as EntryLike;
  const faults = data.place
    ? [...checkPoint(data.place, ground), ...checkCodes(data.place, ground)]
    : [];
  faults.push(...checkStops(data.stops ?? [], ground));
  if (entry.collection === 'villages')
    faults.push(
      ...checkCodes({ village: data.code }, ground).map((one) => ({ ...one, path: ['code'] })),
    );
  if (entry.collection === 'alerts')
    faults.push(
      ...checkDistricts(data.districts ?? [], [], ground),
      ...checkPolygon(data.polygon, ground),
    );
  if (entry.collection === 'records')
    faults.push(...checkDistricts(data.alert?.districts ?? [], ['alert'], ground));
  return faults.map(({ path, what, value, remedy }) => ({
    file: entry.file,
    field: path.join('.'),
    label: toLabel(fields, path),
    what,
    value: formatValue(value),
    remedy,
    setsAside: 'entry' as const,
  }));
}

/** Points outside the region and its declared neighbours, swapped coordinates, codes that no table has. */
export function checkGeography(entries: EntriesByCollection, ground: Ground): Problem[] {
  return collectionNames.flatMap((name) =>
    (entries[name] as Entry[]).flatMap((entry) => checkEntry(entry, ground)),
  );
}
