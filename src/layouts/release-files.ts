/** Files of numbers in a release, and where its page names them. */
import type { TableCells } from '../domain/markdown/tables.ts';
import type { TableFile } from '../domain/markdown/table-files.ts';
import { renderFigureCsv, type FigureView } from '../domain/press/figure.ts';
import { renderTableCsv } from '../domain/press/table.ts';
import { t } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { linkTo } from './links.ts';

function toCsvResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

/** A table of a release as CSV. */
export function toTableResponse({ table, lang }: { table: TableCells; lang: Lang }): Response {
  return toCsvResponse(renderTableCsv(table, lang));
}

/** A figure of a release as CSV. */
export function toFigureResponse({ figure, lang }: { figure: FigureView; lang: Lang }): Response {
  return toCsvResponse(
    renderFigureCsv(figure, [
      t(lang, 'figure.label'),
      t(lang, 'figure.value'),
      t(lang, 'figure.unit'),
      t(lang, 'figure.sourceName'),
    ]),
  );
}

/** The file of a table, as its link says it. */
export function toTableFile(slug: string, lang: Lang): (number: number) => TableFile {
  return (number) => ({
    href: linkTo('releaseTable', { slug, number: String(number) }, lang),
    label: t(lang, 'figure.tableCsv', { n: String(number) }),
    name: t(lang, 'figure.table', { n: String(number) }),
  });
}
