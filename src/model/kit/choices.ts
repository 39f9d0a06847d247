import { toFault, toLeafSchema, type Field } from './field.ts';

interface Said {
  label: string;
  hint?: string;
}

/** Values of a choice with the words that an editor sees. */
export type Options = Record<string, string>;

function toNearest(value: string, options: readonly string[]): string {
  const near = options.find((option) => option.startsWith(value.slice(0, 3)));
  return near ? ` Mungkin maksud Anda "${near}".` : '';
}

function readOption<T extends string>(value: unknown, options: readonly T[]) {
  const found = options.find((option) => option === String(value).trim());
  const known = options.slice(0, 12).join(', ');
  return (
    found ??
    toFault(
      'bukan pilihan yang ada',
      `Pilih salah satu: ${known}.${toNearest(String(value), options)}`,
    )
  );
}

function toSelect(options: Options, more: object) {
  return {
    widget: 'select',
    options: Object.entries(options).map(([value, label]) => ({ value, label })),
    ...more,
  };
}

/** One of a closed list of values. */
export function choice<const O extends Options>(
  said: Said & { options: O },
): Field<Extract<keyof O, string>> {
  type Value = Extract<keyof O, string>;
  const values = Object.keys(said.options) as Value[];
  return {
    ...said,
    schema: toLeafSchema<Value>((value) => readOption(value, values)),
    widget: toSelect(said.options, {}),
    json: { enum: values, title: said.label },
    translated: false,
    required: true,
  };
}

/** Any number of a closed list of values; nothing chosen is an empty list. */
export function choices<const O extends Options>(
  said: Said & { options: O },
): Field<Extract<keyof O, string>[]> {
  type Value = Extract<keyof O, string>;
  const values = Object.keys(said.options) as Value[];
  const read = (value: unknown) => {
    if (!Array.isArray(value)) return toFault('bukan daftar', 'Tulis sebagai daftar.');
    const results = value.map((one) => readOption(one, values));
    return results.find((one) => typeof one === 'object') ?? (results as Value[]);
  };
  return {
    ...said,
    schema: toLeafSchema<Value[]>((value) => read(value) as Value[]),
    widget: toSelect(said.options, { multiple: true }),
    json: { type: 'array', items: { enum: values }, title: said.label },
    translated: false,
    required: true,
  };
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function readSlug(value: unknown) {
  const text = String(value).trim();
  return slug.test(text)
    ? text
    : toFault(
        'bukan nama entri',
        'Pilih entri dari daftar; namanya huruf kecil, angka dan tanda hubung.',
      );
}

function toRelationWidget(to: string, display: string[], multiple: boolean) {
  return {
    widget: 'relation',
    collection: to,
    value_field: '{{slug}}',
    search_fields: display,
    display_fields: display,
    ...(multiple && { multiple: true }),
  };
}

/** A link to one entry of another collection, by slug. Whether it exists is checked with all entries at hand. */
export function relation(said: Said & { to: string; display?: string[] }): Field<string> {
  return {
    ...said,
    schema: toLeafSchema<string>(readSlug),
    widget: toRelationWidget(said.to, said.display ?? ['title'], false),
    json: { type: 'string', pattern: slug.source, title: said.label },
    translated: false,
    required: true,
  };
}

/** Links to entries of another collection, in order; none is an empty list. */
export function relations(said: Said & { to: string; display?: string[] }): Field<string[]> {
  const read = (value: unknown): string[] => {
    const list = (Array.isArray(value) ? value : [value]).map(readSlug);
    return (list.find((one) => typeof one === 'object') ?? list) as string[];
  };
  return {
    ...said,
    schema: toLeafSchema<string[]>(read),
    widget: toRelationWidget(said.to, said.display ?? ['title'], true),
    json: { type: 'array', items: { type: 'string', pattern: slug.source }, title: said.label },
    translated: false,
    required: true,
  };
}
