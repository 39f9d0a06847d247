import type { Definition, Field, Fields } from '../../model/index.ts';
import type { Entry } from './types.ts';

/** Fields of a collection with its text as one of them, so that a report can name it: `body`. */
export function toLabelled({ fields, body }: Definition): Fields {
  return {
    ...fields,
    body: { label: body?.label ?? 'Isi', widget: { widget: 'markdown' } } as Field,
  };
}

/** The file of a translation of an entry. */
export function toTranslationFile({ file }: Pick<Entry, 'file'>, lang: string): string {
  return file.replace(/\.[a-z]{2}\.md$/, `.${lang}.md`);
}
