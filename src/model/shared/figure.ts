import {
  choice,
  emptyList,
  faultAt,
  group,
  isFault,
  list,
  localized,
  text,
  toFault,
  toLeafSchema,
  type Fault,
  type Field,
} from '../kit/index.ts';
import { checkPlainText } from '../kit/plain-text.ts';
import { parseNumberText } from './number-text.ts';

/** One value of a figure, in the figure's unit; its English name may be open. */
export interface FigureRow {
  readonly label: string;
  readonly labelEn?: string | undefined;
  readonly value: number;
}

const figureKinds = { bar: 'Batang', line: 'Garis' } as const;

/** More cannot be read on a phone. */
const MOST_ROWS = 24;
const MOST_LETTERS = 60;
const FORM = 'Tulis satu nilai per baris: label; angka. Misalnya: Oktober; 18.400';

function readRow(line: string, name: string): FigureRow | Fault {
  const [label = '', number = '', labelEn, ...rest] = line.split(/[;\t]/).map((one) => one.trim());
  if (!label || !number || rest.length > 0)
    return toFault(`${name} bukan label dan angka: ${line.slice(0, 40)}`, FORM);
  const value = parseNumberText(number, 'id');
  if (value === undefined)
    return toFault(
      `${name}: "${number.slice(0, 20)}" bukan angka`,
      'Tulis ribuan dengan titik dan pecahan dengan koma, misalnya 1.011,62. Tanpa satuan.',
    );
  if (Math.max(label.length, labelEn?.length ?? 0) > MOST_LETTERS)
    return toFault(`${name}: label terlalu panjang`, `Ringkas sampai ${MOST_LETTERS} huruf.`);
  return (
    checkPlainText(label) ??
    checkPlainText(labelEn ?? '') ?? { label, value, ...(labelEn && { labelEn }) }
  );
}

function findTwin(rows: readonly FigureRow[]): FigureRow | undefined {
  return rows.find(({ label }, index) => rows.findIndex((one) => one.label === label) < index);
}

/**
 * Reads the numbers of a figure as an editor writes them: `label; number` a line, or two columns of a
 * spreadsheet; a third column names the row in English. A fault names the line.
 */
export function parseFigureRows(typed: string): readonly FigureRow[] | Fault {
  const rows: FigureRow[] = [];
  for (const [index, line] of typed.split('\n').entries()) {
    if (!line.trim()) continue;
    const row = readRow(line, `baris ${index + 1}`);
    if (isFault(row)) return row;
    rows.push(row);
  }
  if (rows.length === 0) return toFault('tidak memuat angka', FORM);
  if (rows.length > MOST_ROWS)
    return toFault(
      `terlalu banyak baris, ${rows.length}`,
      `Sisakan paling banyak ${MOST_ROWS} baris, atau pakai tabel di Isi.`,
    );
  const twin = findTwin(rows);
  return twin
    ? toFault(`label "${twin.label}" ada dua kali`, 'Beri setiap baris label sendiri.')
    : rows;
}

function figureRows(said: { label: string; hint: string }): Field<string> {
  const read = (value: unknown) => {
    const typed = String(value).trim();
    const found = parseFigureRows(typed);
    return isFault(found) ? found : typed;
  };
  return {
    ...said,
    schema: toLeafSchema(read),
    widget: { widget: 'text' },
    json: { type: 'string', title: said.label, description: said.hint },
    translated: false,
    required: true,
  };
}

/** Figures of a text: a few numbers with their unit and source, drawn as bars or as a line. */
export const figures = emptyList(
  list({
    label: 'Grafik',
    hint: 'Digambar sendiri oleh situs, dengan tabel dan CSV.',
    one: 'grafik',
    max: 6,
    item: group({
      label: 'Grafik',
      summary: '{{fields.title.id}}',
      fields: {
        title: localized({ label: 'Judul grafik', max: 120 }),
        kind: choice({
          label: 'Bentuk',
          hint: 'Batang untuk membandingkan, garis untuk perubahan waktu.',
          options: figureKinds,
        }),
        unit: localized({ label: 'Satuan', hint: 'Misalnya: orang, km², persen.', max: 40 }),
        rows: figureRows({
          label: 'Angka',
          hint: 'Satu nilai per baris: label; angka. Label Inggris boleh menyusul: Oktober; 18.400; October. Paling banyak 24 baris; bisa ditempel dari lembar kerja.',
        }),
        source: text({ label: 'Sumber angka', max: 200 }),
      },
      rules: [
        ({ kind, rows }) =>
          kind === 'line' && !rows.includes('\n')
            ? faultAt('kind', 'garis dengan satu nilai', 'Pilih Batang, atau tambah baris angka.')
            : undefined,
      ],
    }),
  }),
);
