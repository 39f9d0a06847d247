import type { Entry } from '../types.ts';

/** Words in the forms of a release: plain text, Word, Markdown, ninjs, feeds. */
export const pressFormats = {
  'press.about': 'Tentang {name}',
  'press.withdrawnHeadline': 'Dicabut: {headline}',
  'press.answeredAt': 'Alamat yang dijawab',
  'press.claimAt': 'Alamat klaim',
  'press.figureSource': 'Sumber: {source}',
  'press.compiledBy': 'Disusun oleh {who}',
  'press.copyright': '© {year} {who}',
  'press.by': 'Dikeluarkan oleh {who}',
  'press.embargoWas': 'Embargo sampai {time}, sudah lewat',
  'press.phone': 'Telepon {number}',
  'press.sources': 'Sumber',
  'press.creditLine': 'Kredit: {credit}',
} satisfies Record<string, Entry>;
