import type { pressDesk as source } from '../id/press-desk.ts';
import type { Entry } from '../types.ts';

/** What a desk does with a release: copy, cite, share, embed; its figures and tables. */
export const pressDesk: Record<keyof typeof source, Entry> = {
  'figure.text.bar': 'Bar chart of {n} values. Least {least}, most {most}.',
  'figure.text.line': 'Line chart of {n} values. Least {least}, most {most}.',
  'figure.asTable': 'The numbers as a table',
  'figure.label': 'Name',
  'figure.value': 'Value',
  'figure.unit': 'Unit',
  'figure.sourceName': 'Source',
  'figure.source': 'Source of the numbers: {source}',
  'figure.csv': 'Download CSV',
  'figure.svg': 'Download chart (SVG)',
  'figure.table': 'Table {n}',
  'figure.tableCsv': 'Download table {n} as CSV',

  'desk.copyShort': 'Copy a short version',
  'desk.copyQuote': 'Copy the quote',
  'desk.copyCaption': 'Copy the caption',
  'desk.copyLink': 'Copy the link',
  'desk.copyCode': 'Copy the code',
  'desk.copyCitation': 'Copy the citation',
  'desk.copyFailed': 'Copying failed. Mark the text and copy it yourself.',
  'desk.source': 'Source',
  'desk.cite': 'Cite this',
  'desk.citation': '{who}. “{title}.” {name}, {date}. {url}',
  'desk.shareDevice': 'With another app',
  'desk.embed': 'Embed',
  'desk.embedHow': 'Paste this code into your page. It changes when the release is corrected.',
  'desk.embedCode': 'Embed code',
  'desk.embedTitle': 'Press release: {title}',
  'desk.readAll': 'Read it all at {site}',
  'desk.readState': 'See what changed',
  'desk.cardWithdrawn': 'Withdrawn {date}. Do not publish it.',
  'desk.letterPhone': 'Phone {phone}',
  'desk.letterCheck': 'The newest text is at this address.',
};
