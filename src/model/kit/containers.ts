import { z } from 'astro/zod';
import {
  isAllBlank,
  isBlank,
  optional,
  reportFault,
  toFault,
  type Fault,
  type Field,
  type Fields,
  type JsonSchema,
  type ValueOf,
  type ValuesOf,
} from './field.ts';

/** A fault of one field of a record, found by looking at several fields together. */
export type Rule<T> = (values: T) => (Fault & { at: string }) | undefined;

/** Says what is wrong with one field of a record. */
export function faultAt(at: string, what: string, remedy: string): Fault & { at: string } {
  return { ...toFault(what, remedy), at };
}

interface GroupOptions<Fs extends Fields> {
  label: string;
  hint?: string;
  fields: Fs;
  /** Decap's one-line summary of a closed row, such as `{{fields.from}}–{{fields.to}}`. */
  summary?: string;
  rules?: Rule<ValuesOf<Fs>>[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The schema of a record: every field by its own schema, no other keys, then the rules that see it whole.
 * A key that the file lacks counts as blank, so that the field itself says whether it may be open.
 */
export function toRecordSchema<Fs extends Fields>(
  fields: Fs,
  rules: Rule<ValuesOf<Fs>>[] = [],
): z.ZodType<ValuesOf<Fs>> {
  const entries = Object.entries(fields);
  const blank = Object.fromEntries(entries.map(([name]) => [name, null]));
  const shape = Object.fromEntries(entries.map(([name, field]) => [name, field.schema]));
  const whole = z.strictObject(shape).check((ctx) => {
    for (const rule of rules) {
      const fault = rule(ctx.value as ValuesOf<Fs>);
      if (fault) ctx.issues.push({ ...toIssue(fault), input: ctx.value });
    }
  });
  return z.preprocess(
    (value) => (isRecord(value) ? { ...blank, ...value } : value),
    whole,
  ) as unknown as z.ZodType<ValuesOf<Fs>>;
}

function toIssue({ what, remedy, at }: Fault & { at: string }) {
  return { code: 'custom' as const, message: what, params: { remedy }, path: at.split('.') };
}

/** The JSON Schema of a record. */
export function toRecordJson(fields: Fields): JsonSchema {
  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, one.json])),
    ...(required.length && { required }),
    additionalProperties: false,
  };
}

/** Fields that belong together under one name. */
export function group<Fs extends Fields>(options: GroupOptions<Fs>): Field<ValuesOf<Fs>> {
  const { label, hint, fields, summary, rules } = options;
  return {
    label,
    hint,
    schema: toRecordSchema(fields, rules),
    widget: { widget: 'object', collapsed: true, ...(summary && { summary }) },
    json: { ...toRecordJson(fields), title: label },
    translated: false,
    required: true,
    fields,
  };
}

/** A group that an editor may leave open: when every field in it is blank, the whole group is absent. */
export function optionalGroup<Fs extends Fields>(
  options: GroupOptions<Fs>,
): Field<ValuesOf<Fs> | undefined> {
  const whole = optional(group(options));
  const schema = z.preprocess(
    (value) => (isAllBlank(value) ? undefined : value),
    whole.schema,
  ) as unknown as z.ZodType<ValuesOf<Fs> | undefined>;
  return { ...whole, schema };
}

interface ListOptions<F extends Field> {
  label: string;
  hint?: string;
  /** One word for a row, for the button "Tambah …". */
  one: string;
  item: F;
  min?: number;
  max?: number;
  /** Faults between rows; they run when every row by itself is right. "at" begins with the row: `3.validFrom`. */
  rules?: ListRule<ValueOf<F>>[];
}

/** Faults of a list, found by looking at several rows together. */
export type ListRule<T> = (rows: readonly T[]) => (Fault & { at: string })[];

/** Rows of one form; none is an empty list. */
export function list<F extends Field>(options: ListOptions<F>): Field<ValueOf<F>[]> {
  const { label, hint, one, item, min = 0, max, rules = [] } = options;
  const schema = z.unknown().transform((value, ctx): ValueOf<F>[] => {
    const rows = isBlank(value) ? [] : value;
    if (!Array.isArray(rows)) {
      reportFault(ctx, toFault('bukan daftar', 'Tulis sebagai daftar, satu baris per butir.'));
      return z.NEVER;
    }
    if (rows.length < min)
      reportFault(ctx, toFault('kurang baris', `Isi sedikitnya ${min} baris.`));
    if (max && rows.length > max)
      reportFault(ctx, toFault('terlalu banyak baris', `Sisakan paling banyak ${max} baris.`));
    const values = rows.map((row, index) => {
      const result = item.schema.safeParse(row);
      if (result.success) return result.data as ValueOf<F>;
      for (const issue of result.error.issues)
        ctx.addIssue({ ...issue, path: [index, ...issue.path], input: row } as never);
      return z.NEVER as ValueOf<F>;
    });
    if (ctx.issues.length > 0) return values;
    for (const fault of rules.flatMap((rule) => rule(values)))
      reportFault(ctx, fault, fault.at.split('.'));
    return values;
  }) as unknown as z.ZodType<ValueOf<F>[]>;
  return {
    label,
    hint,
    schema,
    widget: { widget: 'list', label_singular: one, collapsed: true },
    json: { type: ['array', 'null'], items: item.json, title: label },
    translated: false,
    required: min > 0,
    item,
  };
}

/** A list that may be absent in the file; absent is an empty list, so pages need no question mark. */
export function emptyList<T>(field: Field<T[]>): Field<T[]> {
  const schema = z
    .preprocess((value) => (isBlank(value) ? [] : value), z.unknown())
    .transform((value, ctx): T[] => {
      if (Array.isArray(value) && value.length === 0) return [];
      const result = field.schema.safeParse(value);
      if (result.success) return result.data;
      for (const issue of result.error.issues) ctx.addIssue({ ...issue, input: value } as never);
      return z.NEVER;
    }) as unknown as z.ZodType<T[]>;
  return { ...field, schema, required: false, json: { anyOf: [field.json, { type: 'null' }] } };
}

/** A yes or no that is no when absent. */
export function defaultOff(field: Field<boolean>): Field<boolean> {
  const schema = z.preprocess((value) => (isBlank(value) ? false : value), field.schema);
  return { ...field, schema: schema as unknown as z.ZodType<boolean>, required: false };
}
