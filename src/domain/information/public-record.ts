import type { Record } from '../hub/types.ts';

type Information = Record<'records'>;

/**
 * What is public of a record. An excluded one keeps its title and its legal ground, whatever else its file holds:
 * nothing that pages, data or the search are made from ever sees the rest.
 */
export function toPublicRecord(record: Information): Information {
  if (record.class !== 'excluded') return record;
  const { collection, slug, lang, textLang, title, ground } = record;
  return {
    collection,
    slug,
    lang,
    textLang,
    title,
    class: 'excluded',
    ...(ground && { ground }),
    sources: [],
    draft: false,
    body: '',
  } as unknown as Information;
}
