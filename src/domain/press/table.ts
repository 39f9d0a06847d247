import type { Lang } from '../../i18n/types.ts';
import { parseNumberText } from '../../model/index.ts';
import type { TableCells } from '../markdown/tables.ts';
import { renderCsv } from '../open-data/csv.ts';

/** Names of columns, each once: a spreadsheet may lose a twin. */
function toNames(head: readonly string[]): string[] {
  return head.map((name, index) =>
    name && head.indexOf(name) === index ? name : `${name} ${index + 1}`.trim(),
  );
}

/**
 * A table of a text as CSV. A column in which every cell is a number becomes numbers as programs read them:
 * `18.400` of an Indonesian text is `18400`. Everything else stays as written; what a spreadsheet would run is text.
 */
export function renderTableCsv([head = [], ...body]: TableCells, lang: Lang): string {
  const names = toNames(head);
  const columns = names.map((name, index) => {
    const isNumber = body.every((row) => parseNumberText(row[index] ?? '', lang) !== undefined);
    return {
      name,
      type: isNumber ? ('number' as const) : ('text' as const),
      meaning: { id: name, en: name },
    };
  });
  const rows = body.map((row) =>
    Object.fromEntries(
      columns.map(({ name, type }, index) => {
        const cell = row[index] ?? '';
        return [name, type === 'number' ? parseNumberText(cell, lang) : cell || undefined];
      }),
    ),
  );
  return renderCsv(rows, columns);
}
