import type { Field, Fields } from '../model/index.ts';

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

/** What the conversion of a field must know beyond the field. */
export interface FieldContext {
  /** The field by which entries of a collection are shown and found, such as `title`. */
  identifierOf: (collection: string) => string;
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
  const { label, hint, widget, translated, required } = field;
  return {
    name,
    label,
    ...widget,
    // Decap takes numbers only; a fraction of a degree of about ten metres is what an arrow key may move.
    ...(widget.step === 'any' && { step: 0.0001 }),
    ...toUpload(field),
    ...toRelation(field, context),
    ...toChildren(field, context),
    required: required && !context.isOpen,
    ...(hint && { hint }),
    ...(translated && context.hasLanguages && { i18n: true }),
  };
}

function toChildren(field: Field, context: FieldContext): Partial<DecapField> {
  if (field.fields) {
    const isOpen = context.isOpen || !field.required;
    return { fields: toDecapFields(field.fields, { ...context, isOpen }) };
  }
  return field.item ? toRow(field.item, context) : {};
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

const uploadLimit = 30_000_000;

/** A larger file would freeze the browser before it is saved; Decap says so in words and keeps it out. */
function toUpload({ widget: { widget } }: Field): Partial<DecapField> {
  if (widget !== 'file' && widget !== 'image') return {};
  return { choose_url: false, media_library: { config: { max_file_size: uploadLimit } } };
}

/** A relation is shown by what names an entry of the other collection. */
function toRelation({ widget }: Field, { identifierOf }: FieldContext): Partial<DecapField> {
  if (widget.widget !== 'relation' || typeof widget.collection !== 'string') return {};
  const shown = [identifierOf(widget.collection)];
  return { display_fields: shown, search_fields: shown };
}
