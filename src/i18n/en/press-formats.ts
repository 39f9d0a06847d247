import type { pressFormats as source } from '../id/press-formats.ts';
import type { Entry } from '../types.ts';

/** Words in the forms of a release: plain text, Word, Markdown, ninjs, feeds. */
export const pressFormats: Record<keyof typeof source, Entry> = {
  'press.about': 'About {name}',
  'press.withdrawnHeadline': 'Withdrawn: {headline}',
  'press.answeredAt': 'Address of what is answered',
  'press.claimAt': 'Address of the claim',
  'press.figureSource': 'Source: {source}',
  'press.compiledBy': 'Compiled by {who}',
  'press.copyright': '© {year} {who}',
  'press.by': 'Issued by {who}',
  'press.embargoWas': 'Embargo until {time}, now over',
  'press.phone': 'Telephone {number}',
  'press.sources': 'Sources',
  'press.creditLine': 'Credit: {credit}',
};
