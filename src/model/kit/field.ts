import { z } from 'astro/zod';

/** A JSON Schema fragment (draft 2020-12), for people who write files in an editor with schema support. */
export type JsonSchema = Record<string, unknown>;

/** What the editor needs beyond label and hint: a Decap widget name and its own options. */
export interface Widget {
  widget: string;
  [option: string]: unknown;
}

/**
 * One statement about one field. Label, hint and limits are said once; the schema that validates, the widget
 * that edits and the JSON Schema that helps typing come from the same statement, so they cannot drift.
 */
export interface Field<T = unknown> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly schema: z.ZodType<T>;
  readonly widget: Widget;
  readonly json: JsonSchema;
  /** Its text is written once per language, in the file of that language. */
  readonly translated: boolean;
  readonly required: boolean;
  /** Children of a group. */
  readonly fields?: Fields | undefined;
  /** The row of a list. */
  readonly item?: Field | undefined;
  /** Collection that a relation points to; the value is a slug, or a list of slugs. */
  readonly to?: string | undefined;
}

export type Fields = Record<string, Field>;

/** The value that a field gives after validation. */
export type ValueOf<F> = F extends Field<infer T> ? T : never;

/** The record that a set of fields gives after validation. */
export type ValuesOf<Fs extends Fields> = { [K in keyof Fs]: ValueOf<Fs[K]> };

/** What is wrong with a value and what to do about it, both in the editor's language. */
export interface Fault {
  readonly what: string;
  readonly remedy: string;
  readonly fault: true;
}

/** Says what is wrong and what to do. */
export function toFault(what: string, remedy: string): Fault {
  return { what, remedy, fault: true };
}

/** Tells a fault from a value that was read. */
export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

/** What editors leave behind when they clear a field: an empty string or null mean absent. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

/** Whether nothing in a value was filled in: an editor saves a group that nobody opened as a group of blanks. */
export function isAllBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isAllBlank);
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return Object.values(value).every(isAllBlank);
  return isBlank(value) || value === false;
}

/** Adds a fault to a zod run so that label, value, wording and remedy survive to the report. */
export function reportFault(
  ctx: z.core.$RefinementCtx,
  fault: Fault,
  path: PropertyKey[] = [],
): void {
  ctx.addIssue({
    code: 'custom',
    message: fault.what,
    params: { remedy: fault.remedy },
    path,
    input: ctx.value,
  });
}

const missing = toFault('belum diisi', 'Isi kolom ini.');

/**
 * A schema for one value. `read` gets a value that is not blank and returns the clean value or a fault.
 * A blank value of a required field is a fault; `optional()` makes it absent.
 */
export function toLeafSchema<T>(read: (value: unknown) => T | Fault): z.ZodType<T> {
  return z.unknown().transform((value, ctx): T => {
    const result = isBlank(value) ? missing : read(value);
    if (!isFault(result)) return result;
    reportFault(ctx, result);
    return z.NEVER;
  }) as unknown as z.ZodType<T>;
}

/** Turns blank into absent before anything else looks at the value. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  const schema = z.unknown().transform((value, ctx): T | undefined => {
    if (field.fields ? isAllBlank(value) : isBlank(value)) return undefined;
    const result = field.schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) ctx.addIssue({ ...issue, input: value } as never);
    return z.NEVER;
  }) as unknown as z.ZodType<T | undefined>;
  return {
    ...field,
    schema,
    required: false,
    json: { anyOf: [field.json, { enum: ['', null] }] },
  };
}

/** Marks a field whose text is written once per language. */
export function translated<T>(field: Field<T>): Field<T> {
  const mark = (one: Field): Field => ({
    ...one,
    translated: true,
    fields: one.fields && markAll(one.fields),
    item: one.item && mark(one.item),
  });
  const markAll = (all: Fields): Fields =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, mark(one)]));
  return mark(field as Field) as Field<T>;
}
