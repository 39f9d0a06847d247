import type { EditorComponent } from './decap.ts';

/** Cells of one line: from a spreadsheet between tabs, typed by hand between upright strokes. */
function toCells(line: string): string[] {
  if (line.includes('\t'))
    return line.split('\t').map((cell) => cell.trim().replace(/(?<!\\)\|/g, '\\|'));
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** The rows of a table, all as wide as the widest; the first names the columns. */
function toRows(text: string | undefined): string[][] {
  const lines = (text ?? '').split('\n').filter((line) => line.trim());
  const rows = lines.map(toCells);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * A table, typed or pasted from a spreadsheet; written as a Markdown table. Decap has none of its own: what is pasted
 * into its text loses its cells. A table with aligned columns is left to the text as it stands.
 */
export const table: EditorComponent = {
  id: 'table',
  label: 'Tabel',
  fields: [
    {
      name: 'rows',
      label: 'Baris tabel',
      widget: 'text',
      hint: 'Tempel dari lembar kerja, atau tulis satu baris per baris dengan | di antara kolom: Bulan | Kios. Baris pertama adalah kepala kolom.',
    },
  ],
  pattern: /^(\|[^\n]*\|) *\n\|(?: *-{2,} *\|)+ *((?:\n\|[^\n]*\| *)*)(?=\n\n|\n?$)/,
  fromBlock: ([, head = '', rest = '']) => ({
    rows: toRows(`${head}${rest}`)
      .map((row) => row.join(' | '))
      .join('\n'),
  }),
  toBlock: ({ rows }) => {
    const [head, ...rest] = toRows(rows);
    if (!head) return '';
    return [toLine(head), toLine(head.map(() => '---')), ...rest.map(toLine)].join('\n');
  },
  toPreview: ({ rows }) =>
    `<table>${toRows(rows)
      .map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
      .join('')}</table>`,
};
