/** Files of numbers in a release, and where its page names them. */
import type { TableCells } from '../domain/markdown/tables.ts';
import type { TableFile } from '../domain/markdown/table-files.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { renderReleaseChart } from '../domain/press/release-chart.ts';
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

interface FigureOfRelease {
  readonly figure: FigureView;
  readonly release: Record<'releases'>;
  readonly hub: Hub;
}

/** A figure of a release as a drawing for print. */
export function toChartResponse({ figure, release, hub }: FigureOfRelease): Response {
  return new Response(renderReleaseChart(figure, release, hub), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}

/** A figure of a release as CSV. */
export function toFigureResponse({ figure, hub: { lang } }: FigureOfRelease): Response {
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
