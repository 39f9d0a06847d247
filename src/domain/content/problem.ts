import type { z } from 'astro/zod';
import type { Field, Fields } from '../../model/index.ts';

/** One thing that is wrong in the content, in the editor's language: label, what, value, what to do. */
export interface Problem {
  /** Path from the content folder. */
  readonly file: string;
  /** Path of the field, such as `hours.rows.0.to`; empty when the whole file is meant. */
  readonly field: string;
  /** Line of the file, counted from 1, where the field stands; absent where it is not known. */
  readonly line?: number;
  /** Names of the field as the editor shows them, outermost first. */
  readonly label: string;
  readonly what: string;
  readonly value: string;
  readonly remedy: string;
  /** What is left out of the site because of it. */
  readonly setsAside: 'entry' | 'translation' | 'file' | 'nothing';
  /** The file is held back until then, so nothing public may name it before: see `hold.ts`. */
  readonly heldUntil?: string;
  /** From then on nothing public may name it any more. */
  readonly heldFrom?: string;
}

/** What is said of a key that no field has. */
export const UNKNOWN_KEY = 'kolom tidak dikenal';

const LONGEST_VALUE = 80;

/** A value in one short line for a report. */
export function formatValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'kosong';
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const text = written.trim().replace(/\s*\n\s*/g, ' ');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** The value at a path of a record, or undefined. */
export function selectValue(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** Labels along a path: `Jam buka › Jam 1 › Sampai`. */
export function toLabel(fields: Fields, path: readonly PropertyKey[]): string {
  const names: string[] = [];
  let field: Field | undefined;
  let children: Fields | undefined = fields;
  for (const key of path) {
    const isRow = /^\d+$/.test(String(key)) && field?.item;
    const next: Field | undefined = isRow ? field?.item : children?.[String(key)];
    if (!next) {
      const isValueOfList = /^\d+$/.test(String(key)) && names.length > 0;
      names.push(isValueOfList ? `${names.pop()} ${Number(key) + 1}` : String(key));
      break;
    }
    names.push(isRow ? `${next.label} ${Number(key) + 1}` : next.label);
    field = next;
    children = next.fields;
  }
  return names.join(' › ');
}

function toNearestKey(key: string, known: readonly string[]): string {
  const near = known.find((one) => one.toLowerCase().startsWith(key.toLowerCase().slice(0, 3)));
  return near ? ` Mungkin maksud Anda "${near}".` : '';
}

function selectFields(fields: Fields, path: readonly PropertyKey[]): Fields {
  let current: Field | undefined;
  let children: Fields = fields;
  for (const key of path) {
    current = current?.item && /^\d+$/.test(String(key)) ? current.item : children[String(key)];
    children = current?.fields ?? {};
  }
  return children;
}

type Where = Pick<Problem, 'file' | 'setsAside'>;

function toUnknownKeys(
  issue: z.core.$ZodIssue & { keys?: string[] },
  where: Where,
  fields: Fields,
  data: unknown,
): Problem[] {
  const known = Object.keys(selectFields(fields, issue.path));
  return (issue.keys ?? []).map((key) => ({
    ...where,
    field: [...issue.path, key].join('.'),
    label: key,
    what: UNKNOWN_KEY,
    value: formatValue(selectValue(data, [...issue.path, key])),
    remedy: `Hapus kolom ini atau perbaiki namanya.${toNearestKey(key, known)}`,
  }));
}

/** Turns what the schema found into problems that an editor can act on. */
export function toProblems(
  error: z.ZodError,
  where: Where,
  fields: Fields,
  data: unknown,
): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return toUnknownKeys(issue, where, fields, data);
    const remedy = issue.code === 'custom' ? String(issue.params?.['remedy'] ?? '') : '';
    return {
      ...where,
      field: issue.path.join('.'),
      label: toLabel(fields, issue.path),
      what: issue.code === 'custom' ? issue.message : 'bentuk isinya tidak sesuai',
      value: formatValue(selectValue(data, issue.path)),
      remedy: remedy || 'Periksa tulisan kolom ini; bandingkan dengan entri lain.',
    };
  });
}

/** Problems in the order of files and fields. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.field.localeCompare(b.field),
  );
}

/** One problem as a line for a terminal. */
export function formatProblem(problem: Problem): string {
  const { file, field, line, label, what, value, remedy } = problem;
  const where = `${field ? ` [${field}]` : ''}${line ? `, baris ${line}` : ''}`;
  const name = label || 'Berkas';
  return `${file}${where}\n  ${name}: ${what}. Tertulis: ${value}.\n  ${remedy}`;
}
