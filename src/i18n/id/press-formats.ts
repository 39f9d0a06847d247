import type { Entry } from '../types.ts';

/** Words in the forms of a release: plain text, Word, Markdown, ninjs, feeds. */
export const pressFormats = {
  'press.about': 'Tentang {name}',
} satisfies Record<string, Entry>;
