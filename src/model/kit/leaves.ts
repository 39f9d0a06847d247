import {
  toFault,
  toLeafSchema,
  type Fault,
  type Field,
  type JsonSchema,
  type Widget,
} from './field.ts';
import { checkPlainText } from './plain-text.ts';

export interface Said {
  label: string;
  hint?: string;
}

interface TextLimits extends Said {
  min?: number;
  max?: number;
  /** A pattern for the whole value, with words that tell the editor the form. */
  pattern?: { regex: RegExp; form: string };
}

/** A field of one value, read by one function. */
export function toLeaf<T>(
  said: Said,
  read: (value: unknown) => T | Fault,
  widget: Widget,
  json: JsonSchema,
): Field<T> {
  const { label, hint } = said;
  return {
    label,
    hint,
    schema: toLeafSchema(read),
    widget,
    json: { ...json, title: label, ...(hint && { description: hint }) },
    translated: false,
    required: true,
  };
}

function readText(value: unknown, { min = 1, max, pattern }: TextLimits): string | Fault {
  if (typeof value !== 'string' && typeof value !== 'number')
    return toFault('bukan teks', 'Tulis satu baris teks.');
  const text = String(value).trim();
  if (text.length < min) return toFault('terlalu pendek', `Tulis sedikitnya ${min} huruf.`);
  if (max && text.length > max)
    return toFault(
      `terlalu panjang, ${text.length} huruf`,
      `Ringkas menjadi paling banyak ${max} huruf.`,
    );
  if (pattern && !pattern.regex.test(text))
    return toFault('bentuknya tidak sesuai', `Tulis dengan bentuk: ${pattern.form}.`);
  return checkPlainText(text) ?? text;
}

function toTextJson({ min = 1, max, pattern }: TextLimits): JsonSchema {
  return {
    type: pattern ? ['string', 'number'] : 'string',
    minLength: min,
    ...(max && { maxLength: max }),
    ...(pattern && { pattern: pattern.regex.source }),
  };
}

function toPattern({ min = 1, max, pattern }: TextLimits): Partial<Widget> {
  if (pattern) return { pattern: [pattern.regex.source, pattern.form] };
  if (!max) return {};
  return { pattern: [`^[\\s\\S]{${min},${max}}$`, `${min}–${max} huruf`] };
}

/** One line of plain text. */
export function text(limits: TextLimits): Field<string> {
  const widget = { widget: 'string', ...toPattern(limits) };
  return toLeaf(limits, (value) => readText(value, limits), widget, toTextJson(limits));
}

/** Several lines of plain text. */
export function paragraph(limits: TextLimits): Field<string> {
  const widget = { widget: 'text', ...toPattern(limits) };
  return toLeaf(limits, (value) => readText(value, limits), widget, toTextJson(limits));
}

/** A web address, http or https. */
export function url(said: Said): Field<string> {
  const read = (value: unknown) => {
    const address = URL.parse(String(value).trim());
    return address && ['http:', 'https:'].includes(address.protocol)
      ? address.href
      : toFault('bukan alamat web', 'Tulis alamat lengkap, diawali https://');
  };
  const widget = {
    widget: 'string',
    pattern: ['^https?://\\S+$', 'alamat lengkap diawali https://'],
  };
  return toLeaf(said, read, widget, { type: 'string', format: 'uri' });
}

/** An e-mail address. */
export function email(said: Said): Field<string> {
  return text({
    ...said,
    pattern: { regex: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, form: 'nama@instansi.go.id' },
  });
}

/** A telephone number as people write it: digits, spaces, dots, dashes, a leading +. */
export function phone(said: Said): Field<string> {
  return text({
    ...said,
    pattern: {
      regex: /^[+(]?\d[\d\s().-]{1,18}\d$/,
      form: 'angka, misalnya 0286 321345 atau +62 812 3456 7890',
    },
  });
}

interface NumberLimits extends Said {
  min?: number;
  max?: number;
  unit?: string;
  integer?: boolean;
}

function readNumber(
  value: unknown,
  { min, max, integer, unit = '' }: NumberLimits,
): number | Fault {
  const number = typeof value === 'number' ? value : Number(String(value).trim().replace(',', '.'));
  if (!Number.isFinite(number)) return toFault('bukan angka', 'Tulis dengan angka saja.');
  if (integer && !Number.isInteger(number))
    return toFault('bukan bilangan bulat', 'Tulis tanpa koma.');
  if (min !== undefined && number < min)
    return toFault(`kurang dari ${min}`, `Tulis ${min} ${unit}`.trim() + ' atau lebih.');
  if (max !== undefined && number > max)
    return toFault(`lebih dari ${max}`, `Tulis ${max} ${unit}`.trim() + ' atau kurang.');
  return number;
}

/** A number with limits; the unit belongs in the field's name and label. */
export function number(limits: NumberLimits): Field<number> {
  const bounds = {
    ...(limits.min !== undefined && { min: limits.min }),
    ...(limits.max !== undefined && { max: limits.max }),
  };
  const widget = {
    widget: 'number',
    value_type: limits.integer ? 'int' : 'float',
    step: limits.integer ? 1 : 'any',
    ...bounds,
  };
  const json = {
    type: limits.integer ? 'integer' : 'number',
    ...(limits.min !== undefined && { minimum: limits.min }),
    ...(limits.max !== undefined && { maximum: limits.max }),
  };
  return toLeaf(limits, (value) => readNumber(value, limits), widget, json);
}

/** An amount in rupiah, whole and not below zero. Zero means free of charge. */
export function money(said: Said): Field<number> {
  const hint = said.hint ?? 'Rupiah, angka saja. 0 berarti gratis; kosong berarti belum diketahui.';
  return number({ ...said, hint, min: 0, max: 1_000_000_000, unit: 'rupiah', integer: true });
}

/** Yes or no; absent means no. */
export function flag(said: Said): Field<boolean> {
  const read = (value: unknown) =>
    typeof value === 'boolean' ? value : toFault('bukan ya atau tidak', 'Tulis true atau false.');
  return toLeaf(said, read, { widget: 'boolean', default: false }, { type: 'boolean' });
}

function isRealDate(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function toIso(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value).trim();
}

/** A calendar day, YYYY-MM-DD, in the region's zone. */
export function date(said: Said): Field<string> {
  const read = (value: unknown) => {
    const day = toIso(value).slice(0, 10);
    return /^\d{4}-\d\d-\d\d$/.test(day) && isRealDate(day)
      ? day
      : toFault('bukan tanggal', 'Tulis tahun-bulan-hari, misalnya 2026-08-17.');
  };
  const widget = {
    widget: 'datetime',
    format: 'YYYY-MM-DD',
    date_format: 'YYYY-MM-DD',
    time_format: false,
    default: '',
  };
  return toLeaf(said, read, widget, { type: 'string', format: 'date' });
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** A moment with its offset, ISO 8601, kept as written. */
export function dateTime(said: Said): Field<string> {
  const read = (value: unknown) => {
    const moment = toIso(value);
    return instant.test(moment) &&
      !Number.isNaN(Date.parse(moment)) &&
      isRealDate(moment.slice(0, 10))
      ? moment
      : toFault('bukan tanggal dan jam', 'Tulis misalnya 2026-08-17T09:00:00+07:00.');
  };
  const widget = {
    widget: 'datetime',
    format: 'YYYY-MM-DDTHH:mm:ssZ',
    date_format: 'YYYY-MM-DD',
    time_format: 'HH:mm',
    default: '',
  };
  return toLeaf(said, read, widget, { type: 'string', format: 'date-time' });
}

/** The path of a file below the media folder, as the editor writes it. */
export function file(said: Said & { widget?: 'file' | 'image' }): Field<string> {
  const read = (value: unknown) => {
    const path = String(value)
      .trim()
      .replace(/^\/?(content\/)?media\//, '')
      .replace(/^\//, '');
    return path.includes('..') || path.includes('\\')
      ? toFault('alamat berkas tidak sah', 'Pilih berkas dari pustaka media.')
      : path;
  };
  return toLeaf(said, read, { widget: said.widget ?? 'file' }, { type: 'string' });
}
