import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DistrictRow, VillageRow } from '../../domain/content/types.ts';
import { readRegionMap } from '../../domain/geo/topology.ts';
import type { RegionMap } from '../../domain/geo/types.ts';
import { toFileError } from './region-error.ts';
import { toSlug } from '../../domain/slug.ts';

type Row = Record<string, string>;

const ADD_TABLE = 'Salin tabel dari daerah lain, lalu ganti barisnya.';
const ADD_MAP =
  'Ekspor lagi batas kecamatan sebagai TopoJSON dengan "kode" dan "nama" di tiap daerah.';

async function readCsv(root: string, file: string, columns: readonly string[]): Promise<Row[]> {
  const text = await readFile(join(root, file), 'utf8').catch((cause: unknown) => {
    throw toFileError(file, 'berkas tidak ada', ADD_TABLE, cause);
  });
  const rows = parse(text, {
    columns: true,
    skip_empty_lines: true,
    trim: true,
    bom: true,
  }) as Row[];
  const missing = columns.filter((column) => rows[0] && !(column in rows[0]));
  if (missing.length)
    throw toFileError(
      file,
      `kolom tidak ada: ${missing.join(', ')}`,
      `Baris pertama harus menyebut: ${columns.join(', ')}.`,
      new Error(`column ${missing.join(', ')} is missing`),
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
    throw toFileError(file, 'bukan JSON yang sah', 'Ekspor lagi berkas itu.', cause);
  }
}

const MAP_FILE = 'map/districts.topojson';

/** Reads the topology files of the region's map. */
export async function readMap(root: string): Promise<RegionMap> {
  const districts = await readJson(root, MAP_FILE);
  const [neighbours, relief] = [
    await readJson(root, 'map/neighbours.topojson'),
    await readJson(root, 'map/relief.geojson'),
  ];
  try {
    return readRegionMap({ districts, neighbours, relief });
  } catch (cause) {
    const what = districts === undefined ? 'berkas tidak ada' : 'peta wilayah tidak bisa dibaca';
    const named = /^map\/[\w.]+json/.exec(cause instanceof Error ? cause.message : '')?.[0];
    throw toFileError(named ?? MAP_FILE, what, ADD_MAP, cause);
  }
}
