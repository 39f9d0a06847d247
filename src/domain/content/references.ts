import { collectionNames, toDefinition, type Field, type Fields } from '../../model/index.ts';
import { findBlockValues } from '../markdown/find-blocks.ts';
import { toLabelled, toTranslationFile } from './body.ts';
import { formatValue, toLabel, type Problem } from './problem.ts';
import type { EntriesByCollection, Entry, RawFile } from './types.ts';

type Where = Pick<Problem, 'file' | 'setsAside'>;
type Path = readonly (string | number)[];

interface Found {
  readonly path: Path;
  readonly to: string;
  readonly slug: string;
}

function findInField(field: Field, value: unknown, path: Path): Found[] {
  if (value === undefined || value === null) return [];
  if (field.to) {
    const to = field.to;
    const many = Array.isArray(value);
    return (many ? value : [value]).map((slug, index) => ({
      path: many ? [...path, index] : path,
      to,
      slug: String(slug),
    }));
  }
  const { item } = field;
  if (item && Array.isArray(value))
    return value.flatMap((row, index) => findInField(item, row, [...path, index]));
  return field.fields ? findReferences(field.fields, value, path) : [];
}

/** Every relation in a record, with its path and the collection it points to. */
export function findReferences(fields: Fields, data: unknown, path: Path = []): Found[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    findInField(field, (data as Record<string, unknown>)[name], [...path, name]),
  );
}

/** Photos in the text below the fields. */
function findFigures(body: string): Found[] {
  return findBlockValues(body, 'figure', 'photo').map((slug) => ({
    path: ['body'],
    to: 'photos',
    slug,
  }));
}

function toMissing({ path, to, slug }: Found, where: Where, fields: Fields): Problem {
  return {
    ...where,
    field: path.join('.'),
    label: toLabel(fields, path),
    what: `menunjuk entri yang tidak ada di ${toDefinition(to as Entry['collection']).label}`,
    value: formatValue(slug),
    remedy: 'Pilih entri yang ada, atau buat entri itu lebih dulu.',
  };
}

function checkEntry(entry: Entry, existing: ReadonlySet<string>): Problem[] {
  const fields = toLabelled(toDefinition(entry.collection));
  const toProblems = (all: Found[], where: Where) =>
    all
      .filter(({ to, slug }) => !existing.has(`${to}/${slug}`))
      .map((found) => toMissing(found, where, fields));
  const own = [...findReferences(fields, entry.data), ...findFigures(entry.body)];
  const ofTranslations = Object.entries(entry.translations).flatMap(([lang, { body }]) =>
    toProblems(findFigures(body), {
      file: toTranslationFile(entry, lang),
      setsAside: 'translation',
    }),
  );
  return [...toProblems(own, { file: entry.file, setsAside: 'entry' }), ...ofTranslations];
}

/**
 * Relations that point to nothing, in fields and in text. A relation to an entry that has a file, but was itself set
 * aside, is no fault of this entry: the page leaves that link out.
 */
export function checkReferences(
  entries: EntriesByCollection,
  files: readonly RawFile[],
): Problem[] {
  const existing = new Set(files.map(({ collection, slug }) => `${collection}/${slug}`));
  return collectionNames.flatMap((name) =>
    (entries[name] as Entry[]).flatMap((entry) => checkEntry(entry, existing)),
  );
}
