import type { BlockValues, EditorComponent } from './decap.ts';
import { table } from './table-block.ts';

/** Quotes and line ends would end an attribute; typographic quotes read the same. */
function toAttribute(value: string | undefined): string {
  return (value ?? '').replaceAll('"', '”').replace(/\s+/g, ' ').trim();
}

function toLines(value: string | undefined): string[] {
  return (value ?? '').split('\n').map((line) => line.trim());
}

function escape(text: string | undefined): string {
  return (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const kinds = [
  { value: 'info', label: 'Keterangan' },
  { value: 'caution', label: 'Hati-hati' },
  { value: 'danger', label: 'Bahaya' },
];

/** A framed note: `:::notice{kind="info"}` … `:::` */
export const notice: EditorComponent = {
  id: 'notice',
  label: 'Kotak pesan',
  fields: [
    { name: 'kind', label: 'Jenis', widget: 'select', options: kinds, default: 'info' },
    { name: 'text', label: 'Pesan', widget: 'text' },
  ],
  pattern: /^:::notice(?:\{kind="([^"]*)"\})?\n([\s\S]*?)\n:::/,
  fromBlock: ([, kind = 'info', text = '']) => ({ kind, text: text.trim() }),
  toBlock: ({ kind = 'info', text }) =>
    `:::notice{kind="${toAttribute(kind)}"}\n${toBody(text)}\n:::`,
  toPreview: ({ text }) => `<blockquote>${escape(text)}</blockquote>`,
};

/** Three colons at the start of a line would end the block. */
function toBody(text: string | undefined): string {
  return (text ?? '').trim().replace(/^:{3,}/gm, '');
}

/** Numbered steps: `:::steps` with one line per step. */
export const steps: EditorComponent = {
  id: 'steps',
  label: 'Langkah bernomor',
  fields: [
    {
      name: 'steps',
      label: 'Langkah',
      widget: 'text',
      hint: 'Satu langkah per baris, tanpa nomor.',
    },
  ],
  pattern: /^:::steps\n([\s\S]*?)\n:::/,
  fromBlock: ([, body = '']) => ({ steps: body.trim().replace(/^\d+[.)]\s+/gm, '') }),
  toBlock: ({ steps: text }) => `:::steps\n${toNumbered(text)}\n:::`,
  toPreview: ({ steps: text }) =>
    `<ol>${toLines(text)
      .map((line) => `<li>${escape(line)}</li>`)
      .join('')}</ol>`,
};

function toNumbered(text: string | undefined): string {
  const lines = toLines(toBody(text)).filter(Boolean);
  return lines.map((line, index) => `${index + 1}. ${line.replace(/^\d+[.)]\s+/, '')}`).join('\n');
}

/** A picture of the photo collection: `::figure{photo="slug"}` */
export const figure: EditorComponent = {
  id: 'figure',
  label: 'Foto',
  fields: [
    {
      name: 'photo',
      label: 'Foto',
      widget: 'relation',
      collection: 'photos',
      value_field: '{{slug}}',
      search_fields: ['caption'],
      display_fields: ['caption'],
    },
  ],
  pattern: /^::figure\{photo="([^"]*)"\}/,
  fromBlock: ([, photo = '']) => ({ photo }),
  toBlock: ({ photo }) => `::figure{photo="${toAttribute(photo)}"}`,
  toPreview: ({ photo }) => `<p>[Foto: ${escape(photo)}]</p>`,
};

/** A file to take along: `::download{file="…" label="…"}` */
export const download: EditorComponent = {
  id: 'download',
  label: 'Unduhan',
  fields: [
    { name: 'file', label: 'Berkas', widget: 'file' },
    { name: 'label', label: 'Tulisan tautan', widget: 'string' },
  ],
  pattern: /^::download\{file="([^"]*)" label="([^"]*)"\}/,
  fromBlock: ([, file = '', label = '']): BlockValues => ({ file, label }),
  toBlock: ({ file, label }) =>
    `::download{file="${toAttribute(file)}" label="${toAttribute(label)}"}`,
  toPreview: ({ label }) => `<p>[Unduhan: ${escape(label)}]</p>`,
};

/** All blocks that the site renders, and tables; anything else between colons is text. */
export const blocks = [notice, steps, figure, download, table];
