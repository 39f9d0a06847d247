import type { z } from 'astro/zod';
import { toRecordJson, toRecordSchema, type Rule } from './kit/containers.ts';
import { optional, type Fields, type JsonSchema, type ValuesOf } from './kit/field.ts';

/** What one collection is: its names, its fields, its rules. Pages, editor and schemas are made from it. */
export interface Definition<Fs extends Fields = Fields> {
  readonly name: string;
  readonly label: string;
  readonly one: string;
  readonly hint?: string;
  readonly fields: Fs;
  readonly rules: Rule<ValuesOf<Fs>>[];
  /** Markdown below the front matter, with a label; absent when the entry has none. */
  readonly body?: { label: string; hint?: string };
  /** Decap's line for an entry in its list. */
  readonly summary?: string;
}

/** States a collection once. */
export function defineCollection<Fs extends Fields>(
  definition: Omit<Definition<Fs>, 'rules'> & { rules?: Rule<ValuesOf<Fs>>[] },
): Definition<Fs> {
  return { ...definition, rules: definition.rules ?? [] };
}

/** The record that an entry of a definition gives after validation. */
export type EntryOf<D> = D extends Definition<infer Fs> ? ValuesOf<Fs> : never;

/** Schema of the entry in the default language: everything. */
export function toEntrySchema<Fs extends Fields>(
  definition: Definition<Fs>,
): z.ZodType<ValuesOf<Fs>> {
  return toRecordSchema(definition.fields, definition.rules);
}

/** Fields of a translation: only the translated ones, each of which may be open. */
export function toTranslationFields(definition: Definition): Fields {
  const own = Object.entries(definition.fields).filter(([, field]) => field.translated);
  return Object.fromEntries(own.map(([name, field]) => [name, optional(field)]));
}

/** Schema of a translation of an entry. */
export function toTranslationSchema(definition: Definition): z.ZodType<Record<string, unknown>> {
  return toRecordSchema(toTranslationFields(definition));
}

/** JSON Schema (2020-12) of the front matter of an entry. */
export function toJsonSchema(definition: Definition): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: definition.label,
    ...toRecordJson(definition.fields),
  };
}
