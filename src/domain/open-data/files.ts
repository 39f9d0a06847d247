import { toPath } from '../paths.ts';
import { renderCsv } from './csv.ts';
import type { Column, Dataset, FileFormat, OpenDataContext, Row } from './dataset.ts';
import { DATASETS } from './datasets.ts';
import { LICENCE, type DataPublisher } from './licence.ts';

/** One file to download. */
export interface DataFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly mediaType: string;
  readonly text: string;
  readonly bytes: number;
}

/** A dataset with its content at the time of the build. */
export interface FilledDataset extends Dataset {
  readonly count: number;
  /** The newest day on which one of its rows was checked or changed; nothing when none says. */
  readonly modified: string | undefined;
  readonly files: readonly DataFile[];
}

export const MEDIA_TYPES: { readonly [F in FileFormat]: string } = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
};

/** Where the JSON Schema of the rows of a dataset is. */
export function toSchemaPath(name: string): string {
  return toPath('dataFile', { file: 'skema' }, 'id') + `baris/${name}.json`;
}

/** Coordinates stand in the geometry, and unknown is null, so that every row has the same keys. */
function toFields(row: Row, columns: readonly Column[], left: readonly string[] = []) {
  const kept = columns.filter(({ name }) => !left.includes(name));
  return Object.fromEntries(kept.map(({ name }) => [name, row[name] ?? null]));
}

function toFeature(row: Row, columns: readonly Column[]): object {
  const { id, lat, lon } = row;
  const hasPoint = typeof lat === 'number' && typeof lon === 'number';
  return {
    type: 'Feature',
    id,
    geometry: hasPoint ? { type: 'Point', coordinates: [lon, lat] } : null,
    properties: toFields(row, columns, ['lat', 'lon']),
  };
}

function toHead(dataset: Dataset, modified: string | undefined, publisher: DataPublisher) {
  return {
    title: dataset.title,
    publisher: publisher.name,
    licence: LICENCE,
    attribution: publisher.attribution,
    modified: modified ?? null,
    schema: publisher.toUrl(toSchemaPath(dataset.name)),
  };
}

function renderFile(
  format: FileFormat,
  dataset: Dataset,
  rows: readonly Row[],
  head: object,
  context: OpenDataContext,
): string {
  const { columns } = dataset;
  if (format === 'csv') return renderCsv(rows, columns);
  const body =
    format === 'geojson'
      ? { type: 'FeatureCollection', ...head, features: rows.map((row) => toFeature(row, columns)) }
      : {
          ...head,
          count: rows.length,
          rows: rows.map((row) => toFields(row, columns)),
          ...dataset.toMore?.(context),
        };
  return `${JSON.stringify(body, null, 1)}\n`;
}

function selectNewest(rows: readonly Row[], names: readonly string[]): string | undefined {
  const days = rows.flatMap((row) => names.map((name) => row[name]));
  return days
    .flatMap((day) => (typeof day === 'string' ? day.slice(0, 10) : []))
    .toSorted()
    .at(-1);
}

/** Every dataset with its files, in the order of the catalogue. */
export function planOpenData(context: OpenDataContext, publisher: DataPublisher): FilledDataset[] {
  return DATASETS.map((dataset) => {
    const rows = dataset.toRows(context);
    const modified = selectNewest(rows, dataset.datedBy);
    const head = toHead(dataset, modified, publisher);
    const files = dataset.formats.map((format): DataFile => {
      const text = renderFile(format, dataset, rows, head, context);
      const bytes = new TextEncoder().encode(text).byteLength;
      return {
        name: `${dataset.name}.${format}`,
        format,
        mediaType: MEDIA_TYPES[format],
        text,
        bytes,
      };
    });
    return { ...dataset, count: rows.length, modified, files };
  });
}
