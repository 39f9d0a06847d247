import { toPath } from '../paths.ts';
import type { Column, ColumnType, Dataset } from './dataset.ts';

const VALUES: { readonly [T in Exclude<ColumnType, 'objects'>]: object } = {
  text: { type: 'string' },
  url: { type: 'string', format: 'uri' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  flag: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  time: { type: 'string', format: 'date-time' },
  list: { type: 'array', items: { type: 'string' } },
};

function toValue({ type, field }: Column, toUrl: (path: string) => string): object {
  if (type !== 'objects') return VALUES[type];
  const [collection = '', name = ''] = field ?? [];
  const file = `${toPath('dataFile', { file: 'skema' }, 'id')}${collection}.json`;
  return { $comment: `${toUrl(file)}#/properties/${name}`, type: ['array', 'object'] };
}

function toProperty(column: Column, toUrl: (path: string) => string): object {
  const value = toValue(column, toUrl);
  const { meaning, unit, isRequired } = column;
  return {
    title: meaning.id,
    description: unit ? `${meaning.en} (${unit})` : meaning.en,
    ...(isRequired ? value : { anyOf: [value, { type: 'null' }] }),
  };
}

/** JSON Schema (2020-12) of one row of a dataset's JSON file: the dictionary for programs. */
export function toRowSchema(dataset: Dataset, toUrl: (path: string) => string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: dataset.title.id,
    description: dataset.description.en,
    type: 'object',
    properties: Object.fromEntries(
      dataset.columns.map((column) => [column.name, toProperty(column, toUrl)]),
    ),
    required: dataset.columns.map(({ name }) => name),
    additionalProperties: false,
  };
}
