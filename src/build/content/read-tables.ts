import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DistrictRow, VillageRow } from '../../domain/content/types.ts';
import { readRegionMap } from '../../domain/geo/topology.ts';
import type { RegionMap } from '../../domain/geo/types.ts';
import { toSlug } from '../../domain/slug.ts';

type Row = Record<string, string>;

async function readCsv(root: string, file: string, columns: readonly string[]): Promise<Row[]> {
  const text = await readFile(join(root, file), 'utf8');
  const rows = parse(text, {
    columns: true,
    skip_empty_lines: true,
    trim: true,
    bom: true,
  }) as Row[];
  const missing = columns.filter((column) => rows[0] && !(column in rows[0]));
  if (missing.length)
    throw new Error(
      `${file}: column ${missing.join(', ')} is missing. The first line must name: ${columns.join(', ')}.`,
    );
  return rows;
}

function toNumber(text: string | undefined): number | undefined {
  return text ? Number(text) : undefined;
}

function toDistrict(row: Row): DistrictRow {
  const name = row['kecamatan'] ?? '';
  return {
    code: row['kode_kemendagri'] ?? '',
    name,
    slug: toSlug(name),
    areaKm2: toNumber(row['luas_km2_bps2020']),
    population: toNumber(row['penduduk_sp2020']),
    neighbours: (row['berbatasan_dengan'] ?? '')
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean),
    lat: Number(row['label_lat']),
    lon: Number(row['label_lon']),
  };
}

function toVillage(row: Row): VillageRow {
  const code = row['kode'] ?? '';
  return {
    code,
    slug: code.replaceAll('.', ''),
    name: row['nama'] ?? '',
    kind: row['jenis'] === 'kelurahan' ? 'kelurahan' : 'desa',
    districtCode: row['kode_kecamatan'] ?? '',
    lat: Number(row['lat']),
    lon: Number(row['lon']),
  };
}

/** Reads the tables of kecamatan and desa; without them the site has no places to hang entries on. */
export async function readTables(
  root: string,
): Promise<{ districts: DistrictRow[]; villages: VillageRow[] }> {
  const districts = await readCsv(root, 'tables/districts.csv', [
    'kode_kemendagri',
    'kecamatan',
    'label_lat',
    'label_lon',
  ]);
  const villages = await readCsv(root, 'tables/villages.csv', [
    'kode',
    'nama',
    'jenis',
    'kode_kecamatan',
    'lat',
    'lon',
  ]);
  return { districts: districts.map(toDistrict), villages: villages.map(toVillage) };
}

async function readJson(root: string, file: string): Promise<unknown> {
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file}: not valid JSON. Export the file again.`, { cause });
  }
}

/** Reads the topology files of the region's map. */
export async function readMap(root: string): Promise<RegionMap> {
  return readRegionMap({
    districts: await readJson(root, 'map/districts.topojson'),
    neighbours: await readJson(root, 'map/neighbours.topojson'),
    relief: await readJson(root, 'map/relief.geojson'),
  });
}
