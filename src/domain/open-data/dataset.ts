import type { Hub, Record } from '../hub/types.ts';
import type { CollectionName } from '../../model/index.ts';

/** A text in both languages of the dictionary. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

/**
 * What stands in a column. `list` holds words, `objects` holds the model's own groups: only in JSON and GeoJSON, with
 * their form in the JSON Schema of the collection.
 */
export type ColumnType =
  'text' | 'url' | 'number' | 'integer' | 'flag' | 'date' | 'time' | 'list' | 'objects';

/** The content of one cell; undefined is not known. */
export type Cell = string | number | boolean | readonly unknown[] | object | undefined;

/** A column of the dictionary. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly unit?: string;
  readonly meaning: Words;
  /** Never empty. */
  readonly isRequired?: boolean;
  /** Of `objects`: the collection and field in whose JSON Schema the form stands. */
  readonly field?: readonly [CollectionName, string];
}

/** A column with the way to its content. */
export interface ReadColumn<R> extends Column {
  readonly read: (row: R) => Cell;
}

/** Everything published, in both languages, and how paths become public addresses. */
export interface OpenDataContext {
  readonly id: Hub;
  readonly en: Hub;
  readonly toUrl: (path: string) => string;
}

/** One entry: its record, its translation when it has one, and everything else. */
export interface EntryRow<N extends CollectionName> {
  readonly record: Record<N>;
  /** Only a real translation: a text that falls back to Indonesian is no English text. */
  readonly english: Record<N> | undefined;
  readonly context: OpenDataContext;
}

export type FileFormat = 'csv' | 'json' | 'geojson';

/** A row with a cell for every column. */
export type Row = { readonly [column: string]: Cell };

/** A dataset of the catalogue: words, columns, and how its rows come about. */
export interface Dataset {
  /** Also the stem of its files. */
  readonly name: string;
  /** The collection whose every published entry has a row in it; absent where its rows are something else. */
  readonly collection?: CollectionName;
  readonly title: Words;
  readonly description: Words;
  readonly formats: readonly FileFormat[];
  readonly columns: readonly Column[];
  /** Columns whose newest date is the dataset's. */
  readonly datedBy: readonly string[];
  readonly toRows: (context: OpenDataContext) => Row[];
  /** What its JSON says beside the rows: the same entries in the form of a standard. */
  readonly toMore?: (context: OpenDataContext) => object;
}

interface DatasetPlan<R> extends Omit<Dataset, 'columns' | 'toRows'> {
  readonly columns: readonly ReadColumn<R>[];
  readonly select: (context: OpenDataContext) => readonly R[];
}

/** A dataset from its one table of columns: the dictionary and the files both come from it. */
export function defineDataset<R>({ select, columns, ...about }: DatasetPlan<R>): Dataset {
  return {
    ...about,
    columns,
    toRows: (context) =>
      select(context).map((row) =>
        Object.fromEntries(columns.map(({ name, read }) => [name, read(row)])),
      ),
  };
}

/** The published entries of a collection as rows. */
export function selectEntries<N extends CollectionName>(
  name: N,
  context: OpenDataContext,
): EntryRow<N>[] {
  const translated = new Map(
    (context.en.records[name] as readonly Record<N>[])
      .filter(({ textLang }) => textLang === 'en')
      .map((record) => [record.slug, record]),
  );
  return (context.id.records[name] as readonly Record<N>[]).map((record) => ({
    record,
    english: translated.get(record.slug),
    context,
  }));
}
