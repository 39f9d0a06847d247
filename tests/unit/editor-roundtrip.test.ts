import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter, parseYaml } from '../../src/build/content/front-matter.ts';
import {
  collectionNames,
  settingsDefinitions,
  toDefinition,
  toEntrySchema,
  toTranslationFields,
  toTranslationSchema,
  type Definition,
} from '../../src/model/index.ts';
import { clearRecord, fillRecord, type Known } from '../support/filled-entry.ts';

interface Format {
  fromFile(text: string): object;
  toFile(data: object, order?: string[]): string;
}

/** Decap's own writers of files, from inside its package. */
const decap = ['decap-cms', 'decap-cms-app'].reduce(
  (within, name) => createRequire(within.resolve(`${name}/package.json`)),
  createRequire(import.meta.url),
);
const load = (name: string) => import(decap.resolve(`decap-cms-core/dist/esm/formats/${name}.js`));
const entryFormat = (
  (await load('frontmatter')) as { frontmatterYAML(): Format }
).frontmatterYAML();
const settingsFormat = ((await load('yaml')) as { default: Format }).default;

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** What the site reads of a record that Decap wrote to an entry's file. */
function readEntry(schema: ReturnType<typeof toEntrySchema>, data: object) {
  const text = entryFormat.toFile({ ...data, body: 'Isi.' }, Object.keys(data));
  expect(entryFormat.fromFile(text), 'as Decap itself reads it').toEqual({ ...data, body: 'Isi.' });
  const file = parseFrontMatter(text);
  if (!file.ok) throw new Error(file.what);
  expect(file.body).toBe('Isi.');
  return schema.safeParse(file.data);
}

function readSettings(definition: Definition, data: object) {
  const file = parseYaml(settingsFormat.toFile(data, Object.keys(data)));
  if (!file.ok) throw new Error(file.what);
  return toEntrySchema(definition).safeParse(file.data);
}

/** What is left of a record when nothing is blank in it any more. */
function dropBlanks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([name, one]) => [name, dropBlanks(one)] as const)
    .filter(([, one]) => one !== '' && one !== null && one !== undefined && one !== false)
    .filter(([, one]) => typeof one !== 'object' || Object.keys(one as object).length > 0);
  return Object.fromEntries(kept);
}

/**
 * Without a date an event must say that its date is not known; only information of one class raises an alert; a
 * release changes after it went out; children in a photo need their guardian's consent.
 */
const known: Partial<Record<string, Known>> = {
  events: { status: 'undated' },
  records: { class: 'immediate' },
  releases: { at: '2026-12-01T09:00:00+07:00' },
  photos: { consent: 'guardian' },
};

describe.each(collectionNames)('An entry of %s, written by the editor', (name) => {
  const definition = toDefinition(name);
  const filled = fillRecord(definition.fields, known[name]);

  it('is read whole when every field is filled', () => {
    const { data, error } = readEntry(toEntrySchema(definition), filled);
    expect(error?.issues).toBeUndefined();
    expect(plain(data)).toEqual(filled);
  });

  it('is read when everything that may be open was cleared', () => {
    const cleared = clearRecord(definition.fields, filled);
    const { data, error } = readEntry(toEntrySchema(definition), cleared);
    expect(error?.issues).toBeUndefined();
    expect(dropBlanks(plain(data))).toEqual(dropBlanks(cleared));
  });

  it('has a translation that is read whole, cleared, and when it is an empty file', () => {
    const fields = toTranslationFields(definition);
    const schema = toTranslationSchema(definition);
    const english = fillRecord(fields);
    expect(plain(readEntry(schema, english).data)).toEqual(english);
    expect(dropBlanks(readEntry(schema, clearRecord(fields, english)).data)).toEqual({});
    expect(schema.safeParse({}).success).toBe(true);
  });
});

describe.each(Object.keys(settingsDefinitions))('The settings file %s', (name) => {
  const definition = (settingsDefinitions as unknown as Record<string, Definition>)[
    name
  ] as Definition;
  const filled = fillRecord(definition.fields);

  it('is read whole when every field is filled', () => {
    const { data, error } = readSettings(definition, filled);
    expect(error?.issues).toBeUndefined();
    expect(plain(data)).toEqual(filled);
  });

  it('is read when everything that may be open was cleared', () => {
    const cleared = clearRecord(definition.fields, filled);
    const { data, error } = readSettings(definition, cleared);
    expect(error?.issues).toBeUndefined();
    expect(dropBlanks(plain(data))).toEqual(dropBlanks(cleared));
  });
});
