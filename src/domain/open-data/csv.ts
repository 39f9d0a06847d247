import { stringify } from 'csv-stringify/sync';
import type { Cell, Column, Row } from './dataset.ts';

/** Between the items of a list in one cell. */
export const LIST_MARK = '|';

/** Signs with which a spreadsheet begins to compute. */
const FORMULA = /^[=+\-@\t\r]/;

/** A telephone number also begins with a plus; digits alone can't compute anything. */
const HARMLESS = /^[+-]?[\d\s().-]+$/;

/** A text that a spreadsheet would run is led by an apostrophe, so that it stays text. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

function toCell(cell: Cell, { type }: Column): string {
  if (cell === undefined) return '';
  const text = Array.isArray(cell) ? cell.map(String).join(LIST_MARK) : String(cell);
  return type === 'number' || type === 'integer' ? text : guardFormula(text);
}

/**
 * A table as CSV: RFC 4180, UTF-8 without a mark, comma, CRLF, first line with names. Unknown is empty, lists are
 * joined by `|`. Columns of objects stand in the other formats only.
 */
export function renderCsv(rows: readonly Row[], columns: readonly Column[]): string {
  const flat = columns.filter(({ type }) => type !== 'objects');
  const table = rows.map((row) => flat.map((column) => toCell(row[column.name], column)));
  return stringify([flat.map(({ name }) => guardFormula(name)), ...table], {
    record_delimiter: '\r\n',
  });
}
