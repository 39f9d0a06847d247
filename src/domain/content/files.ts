import { collectionNames, toDefinition, type Field, type Fields } from '../../model/index.ts';
import { findBlockValues } from '../markdown/find-blocks.ts';
import { toLabelled, toTranslationFile } from './body.ts';
import { formatValue, toLabel, type Problem } from './problem.ts';
import type { EntriesByCollection, Entry, MediaFile } from './types.ts';

type Path = readonly (string | number)[];
type Media = ReadonlyMap<string, MediaFile>;
type Where = Pick<Problem, 'file' | 'setsAside'>;

interface Named {
  readonly path: Path;
  readonly name: string;
  readonly isPicture: boolean;
}

function findInField(field: Field, value: unknown, path: Path): Named[] {
  if (value === undefined || value === null) return [];
  const { item, fields, widget } = field;
  if (widget.widget === 'file' || widget.widget === 'image')
    return [{ path, name: String(value), isPicture: widget.widget === 'image' }];
  if (item && Array.isArray(value))
    return value.flatMap((row, index) => findInField(item, row, [...path, index]));
  return fields ? findFiles(fields, value, path) : [];
}

/** Every file of the media folder that a record names, with the path of its field. */
function findFiles(fields: Fields, data: unknown, path: Path = []): Named[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    findInField(field, (data as Record<string, unknown>)[name], [...path, name]),
  );
}

/** Letters big or small are one file on the computer of an editor, and two on the server. */
function toNearestName(name: string, media: Media): string {
  const near = [...media.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  return near ? ` Mungkin maksud Anda "${near}".` : '';
}

function toFault({ name, isPicture }: Named, media: Media) {
  const found = media.get(name);
  if (found && (!isPicture || found.picture)) return undefined;
  if (found)
    return {
      what: 'berkas bukan gambar yang bisa dipakai',
      remedy: 'Unggah gambarnya lagi lewat editor, atau perbaiki nama berkasnya.',
    };
  const thing = isPicture ? 'gambar' : 'berkas';
  return {
    what: isPicture ? 'berkas gambar tidak ada' : 'berkas tidak ada di folder media',
    remedy: `Unggah ${thing}nya lagi lewat editor, atau perbaiki nama berkasnya.${toNearestName(name, media)}`,
  };
}

function toProblems(named: Named[], where: Where, fields: Fields, media: Media): Problem[] {
  return named.flatMap((one) => {
    const fault = toFault(one, media);
    if (!fault) return [];
    const label = toLabel(fields, one.path);
    return { ...where, ...fault, field: one.path.join('.'), label, value: formatValue(one.name) };
  });
}

function findDownloads(body: string): Named[] {
  return findBlockValues(body, 'download', 'file').map((file) => ({
    path: ['body'],
    name: file.replace(/^\/?(content\/)?media\//, ''),
    isPicture: false,
  }));
}

function checkEntry(entry: Entry, media: Media): Problem[] {
  const fields = toLabelled(toDefinition(entry.collection));
  const named = [...findFiles(fields, entry.data), ...findDownloads(entry.body)];
  const own = { file: entry.file, setsAside: 'entry' as const };
  const translations = Object.entries(entry.translations).flatMap(([lang, translation]) => {
    const where = {
      file: toTranslationFile(entry, lang),
      setsAside: 'translation' as const,
    };
    return toProblems(findDownloads(translation.body), where, fields, media);
  });
  return [...toProblems(named, own, fields, media), ...translations];
}

/** Files that entries and their bodies name, and that the media folder lacks or can't be shown. */
export function checkFiles(entries: EntriesByCollection, files: readonly MediaFile[]): Problem[] {
  const media = new Map(files.map((one) => [one.path, one]));
  return collectionNames.flatMap((name) =>
    (entries[name] as Entry[]).flatMap((entry) => checkEntry(entry, media)),
  );
}
