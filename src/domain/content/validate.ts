import {
  collectionNames,
  toDefinition,
  toEntrySchema,
  toTranslationFields,
  toTranslationSchema,
  type CollectionName,
} from '../../model/index.ts';
import { DEFAULT_LANG, type Lang } from '../../i18n/types.ts';
import { toProblems, type Problem } from './problem.ts';
import { nameSwappedPoint } from './swapped-point.ts';
import type { EntriesByCollection, Entry, EntryData, RawFile, Translation } from './types.ts';

interface Validated {
  readonly entries: EntriesByCollection;
  readonly problems: Problem[];
}

interface Schemas {
  readonly entry: ReturnType<typeof toEntrySchema>;
  readonly translation: ReturnType<typeof toTranslationSchema>;
}

function toFileProblem(file: string, what: string, value: string, remedy: string): Problem {
  return { file, field: '', label: '', what, value, remedy, setsAside: 'entry' };
}

function groupBySlug(files: readonly RawFile[]): Map<string, RawFile[]> {
  return Map.groupBy(files, ({ slug }) => slug.toLowerCase());
}

function hasText({ data, body }: Pick<RawFile, 'data' | 'body'>): boolean {
  const values = Object.values((data ?? {}) as object);
  return body.trim() !== '' || values.some((value) => value !== '' && value !== null);
}

function byDepthAndName(a: RawFile, b: RawFile): number {
  const depth = ({ file }: RawFile) => file.split('/').length;
  return depth(a) - depth(b) || a.file.localeCompare(b.file);
}

/** Two files that claim one slug and language: the one nearest to the collection's folder stays. */
function selectFirst(files: readonly RawFile[], lang: Lang, problems: Problem[]) {
  const own = files.filter((one) => one.lang === lang).sort(byDepthAndName);
  for (const twin of own.slice(1)) {
    problems.push(
      toFileProblem(
        twin.file,
        `nama entri sama dengan ${own[0]?.file}`,
        twin.slug,
        'Ganti nama berkas ini, atau hapus salah satunya.',
      ),
    );
  }
  return own[0];
}

function validateTranslation(
  raw: RawFile,
  schemas: Schemas,
  problems: Problem[],
): Translation | undefined {
  if (!hasText(raw)) return undefined;
  const result = schemas.translation.safeParse(raw.data ?? {});
  if (result.success)
    return { data: result.data as Partial<EntryData[CollectionName]>, body: raw.body };
  const fields = toTranslationFields(toDefinition(raw.collection));
  const where = { file: raw.file, setsAside: 'translation' as const };
  problems.push(...toProblems(result.error, where, fields, raw.data));
  return undefined;
}

function validateEntry(
  name: CollectionName,
  files: readonly RawFile[],
  schemas: Schemas,
  problems: Problem[],
): Entry | undefined {
  const original = selectFirst(files, DEFAULT_LANG, problems);
  const english = selectFirst(files, 'en', problems);
  if (!original) {
    if (english)
      problems.push(
        toFileProblem(
          english.file,
          'terjemahan tanpa aslinya',
          english.slug,
          `Tambahkan ${english.slug}.${DEFAULT_LANG}.md, atau hapus terjemahan ini.`,
        ),
      );
    return undefined;
  }
  if (original.isUnreadable) return undefined;
  const result = schemas.entry.safeParse(original.data);
  const translation =
    english && !english.isUnreadable ? validateTranslation(english, schemas, problems) : undefined;
  if (!result.success) {
    const where = { file: original.file, setsAside: 'entry' as const };
    const found = toProblems(result.error, where, toDefinition(name).fields, original.data);
    problems.push(...found.map((problem) => nameSwappedPoint(problem, original.data)));
    return undefined;
  }
  return {
    collection: name,
    slug: original.slug,
    file: original.file,
    data: result.data as EntryData[CollectionName],
    body: original.body,
    translations: translation ? { en: translation } : {},
  };
}

function validateCollection(name: CollectionName, files: readonly RawFile[], problems: Problem[]) {
  const definition = toDefinition(name);
  const schemas = {
    entry: toEntrySchema(definition),
    translation: toTranslationSchema(definition),
  };
  return [...groupBySlug(files).values()]
    .map((own) => validateEntry(name, own, schemas, problems))
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.slug.localeCompare(b.slug));
}

/** Believes what holds by itself, and names the rest. References and geography come after, with all at hand. */
export function validateFiles(files: readonly RawFile[]): Validated {
  const problems: Problem[] = [];
  const byCollection = Map.groupBy(files, ({ collection }) => collection);
  const entries = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      validateCollection(name, byCollection.get(name) ?? [], problems),
    ]),
  ) as unknown as EntriesByCollection;
  return { entries, problems };
}
