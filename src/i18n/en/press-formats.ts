import type { pressFormats as source } from '../id/press-formats.ts';
import type { Entry } from '../types.ts';

/** Words in the forms of a release: plain text, Word, Markdown, ninjs, feeds. */
export const pressFormats: Record<keyof typeof source, Entry> = {
  'press.about': 'About {name}',
};
