import type { Field, Fields, Widget } from '../model/index.ts';

/** One field of Decap's configuration: plain JSON. */
export interface DecapField {
  name: string;
  label?: string;
  widget: string;
  required?: boolean;
  i18n?: boolean;
  fields?: DecapField[];
  field?: DecapField;
  [option: string]: unknown;
}

/** A value of a choice and the words for it. */
export interface DecapOption {
  value: string;
  label: string;
}

/** What the conversion of a field must know beyond the field. */
export interface FieldContext {
  /** The field by which entries of a collection are shown and found, such as `title`. */
  identifierOf: (collection: string) => string;
  /** Values that this region knows for a field, such as its kecamatan for a code; none if it is free. */
  knownValues?: (widget: Widget) => DecapOption[] | undefined;
  /** Inside a group that may stay open: nothing in it is required, the site's check asks later. */
  isOpen?: boolean;
  /** The collection has a file per language. */
  hasLanguages?: boolean;
}

/** Converts fields to Decap's, in order. */
export function toDecapFields(fields: Fields, context: FieldContext): DecapField[] {
  return Object.entries(fields).map(([name, field]) => toDecapField(name, field, context));
}

/** Converts one field, with everything in it. */
export function toDecapField(name: string, field: Field, context: FieldContext): DecapField {
  const { label, hint, translated } = field;
  const widget = toWidget(field, context);
  const required = field.required && !context.isOpen;
  return {
    name,
    label,
    ...widget,
    // Without a default Decap fills it in on opening, and a form that nobody touched is "unsaved".
    ...(required && isMultiple(widget) && { default: [] }),
    required,
    ...(hint && { hint }),
    ...(translated && context.hasLanguages && { i18n: true }),
  };
}

function isMultiple({ widget, multiple }: Partial<DecapField>): boolean {
  return widget === 'select' && multiple === true;
}

function toWidget(field: Field, context: FieldContext): { widget: string } & Partial<DecapField> {
  const { widget, fields, item } = field;
  const known = context.knownValues?.(item?.widget ?? widget);
  if (known) return { widget: 'select', options: known, ...(item && { multiple: true }) };
  if (fields) return toObject(field, fields, context);
  // Without a default Decap starts a list with one row when a field of the row has a default.
  if (item) return { ...widget, default: [], ...toRow(item, context) };
  if (widget.widget === 'relation') return toRelation(widget, context);
  if (widget.widget === 'file' || widget.widget === 'image') return { ...widget, ...upload };
  // Decap takes numbers only; about ten metres are what an arrow key may move a point.
  return widget.step === 'any' ? { ...widget, step: 0.0001 } : widget;
}

function isBothLanguages(fields: Fields): boolean {
  return Object.keys(fields).join() === 'id,en';
}

/** A group under its label; a text in both languages stands open, since it is two lines. */
function toObject(field: Field, fields: Fields, context: FieldContext) {
  const isOpen = context.isOpen || !field.required;
  return {
    widget: 'object',
    collapsed: !isBothLanguages(fields),
    fields: toDecapFields(fields, { ...context, isOpen }),
  };
}

/** The row of a list: several named fields, or one value without a name in the file. */
function toRow(item: Field, context: FieldContext): Partial<DecapField> {
  const closed = { ...context, isOpen: false };
  if (!item.fields) return { field: toDecapField('value', item, closed) };
  const { summary } = item.widget;
  return {
    fields: toDecapFields(item.fields, closed),
    ...(typeof summary === 'string' && { summary }),
  };
}

/** A file above this would freeze the browser before it is saved; Decap says so in words and keeps it out. */
const upload = { choose_url: false, media_library: { config: { max_file_size: 30_000_000 } } };

/** A relation is shown by what names an entry of the other collection. */
function toRelation(widget: Widget, { identifierOf }: FieldContext) {
  const shown = [identifierOf(String(widget.collection))];
  return { ...widget, display_fields: shown, search_fields: shown };
}
