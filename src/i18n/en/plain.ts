import type { Entry } from '../types.ts';
import type { plain as source } from '../id/plain.ts';

/** Plain language: the glossary, terms on a page, reading aloud. */
export const plain: Record<keyof typeof source, Entry> = {
  'glossary.title': 'Glossary',
  'glossary.lead': 'Words and acronyms of the offices, in everyday words.',
  'glossary.count': { one: '{n} term', other: '{n} terms' },
  'glossary.metIn': 'Met in:',
  'glossary.more': { one: 'and {n} other service', other: 'and {n} other services' },
  'glossary.onPage': 'Terms on this page',
  'glossary.all': 'All terms',
  'glossary.empty': 'No terms are explained yet.',
  'aloud.start': 'Read this page aloud',
  'aloud.stop': 'Stop reading',
  'aloud.failed': 'The voice could not be loaded. Try again.',
};
