import type { Field, Fields } from '../../src/model/index.ts';

/** Values that only a region knows, by the name of the field; other fields are filled by their own kind. */
export type Known = Record<string, unknown>;

/** What an editor may type into a line of text: the first that the field takes is used. */
const texts = [
  'Contoh isian: titik dua, "kutip" & tanda # — ya',
  'Contoh isian',
  'contoh-isian',
  'contoh, isian',
  'CONTOH',
  '11.22.33.2001',
  '11.22.33',
  '08:00',
  '0286 321345',
  'nama@instansi.go.id',
  'https://contoh.example/halaman',
  '2026-06-13',
  '06-13',
  '2026',
  '112',
  'FREQ=YEARLY;COUNT=3',
  '11.22',
  'Asia/Jakarta',
  '0274',
  'id',
  'A',
  '/layanan/contoh/',
  'Satu; 1\nDua; 1.234,5; Two',
  '-7.21, 109.91\n-7.25, 109.91\n-7.25, 109.95',
];

/**
 * Later fields of a record get later times and larger numbers, so that an end never lies before its start; what a group
 * says comes `after` the fields before it.
 */
function toNth(nth: number, after: number): Record<string, unknown[]> {
  const hour = String(8 + (nth % 12)).padStart(2, '0');
  const day = new Date(Date.UTC(2026, 5, 1 + after + nth)).toISOString().slice(0, 10);
  return {
    datetime: [day, `${day}T09:00:00+07:00`],
    number: [nth + 0.5, nth + 1, 2000 + nth, 1],
    time: [`${hour}:00`],
    file: ['contoh.jpg'],
    image: ['contoh.jpg'],
  };
}

function isTime({ schema }: Field): boolean {
  return schema.safeParse('24:00').success && !schema.safeParse('a').success;
}

function fillLeaf(field: Field, nth: number, after: number): unknown {
  const { widget, options = [] } = field.widget as {
    widget: string;
    options?: { value: string }[];
  };
  const values = options.map(({ value }) => value);
  const own = toNth(nth, after)[isTime(field) ? 'time' : widget] ?? [];
  const candidates = [values, ['contoh-isian'], ...values.slice(0, 1), true, ...own, ...texts];
  const found = candidates.find((value) => {
    const result = field.schema.safeParse(value);
    return result.success && JSON.stringify(result.data) === JSON.stringify(value);
  });
  if (found === undefined)
    throw new Error(`No value fits "${field.label}": ${JSON.stringify(field.widget)}`);
  return found;
}

function fillField(name: string, field: Field, nth: number, known: Known, after: number): unknown {
  if (name in known) return known[name];
  if (field.fields) return fillRecord(field.fields, known, after + nth);
  if (!field.item) return fillLeaf(field, nth, after);
  const row = fillField('', field.item as Field, nth, known, after);
  const twice = field.item.fields ? [row, structuredClone(row)] : [row];
  return field.schema.safeParse(twice).success ? twice : [row];
}

/** A record with something in every field, in the form in which the editor writes it. */
export function fillRecord(fields: Fields, known: Known = {}, after = 0): Record<string, unknown> {
  const entries = Object.entries(fields);
  return Object.fromEntries(
    entries.map(([name, field], nth) => [name, fillField(name, field, nth, known, after)]),
  );
}

function clearField(field: Field, value: unknown): unknown {
  if (field.fields) return clearRecord(field.fields, value as object, !field.required);
  if (field.item) return [];
  if (typeof value === 'boolean') return false;
  return Array.isArray(value) ? null : '';
}

/** The same record after an editor has cleared what may be cleared; in an optional group that is everything. */
export function clearRecord(
  fields: Fields,
  record: object,
  isOpen = false,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const field = fields[name];
      const isKept = !field || (field.required && !isOpen && !field.fields);
      return [
        name,
        isKept ? value : clearField(isOpen ? { ...field, required: false } : field, value),
      ];
    }),
  );
}
