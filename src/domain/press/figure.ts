import { formatNumber } from '../../i18n/number.ts';
import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import { isFault, parseFigureRows } from '../../model/index.ts';
import type { Record } from '../hub/types.ts';
import { renderCsv } from '../open-data/csv.ts';
import { say } from '../say.ts';

/** A figure of a release in one language. */
export interface FigureView {
  /** Its place among the figures of the release, from 1: part of its address. */
  readonly number: number;
  readonly title: string;
  readonly kind: 'bar' | 'line';
  readonly unit: string;
  readonly source: string;
  readonly rows: readonly FigureViewRow[];
}

/** One value: its name, the number and how people write it. */
export interface FigureViewRow {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** The figures of a release, in their order. */
export function toFigures(
  { figures }: Pick<Record<'releases'>, 'figures'>,
  lang: Lang,
): FigureView[] {
  return figures.map(({ title, kind, unit, rows, source }, index) => {
    const read = parseFigureRows(rows);
    return {
      number: index + 1,
      title: say(title, lang),
      kind,
      unit: say(unit, lang),
      source,
      rows: (isFault(read) ? [] : read).map(({ label, labelEn, value }) => ({
        label: say({ id: label, en: labelEn }, lang),
        value,
        text: formatNumber(value, lang, 6),
      })),
    };
  });
}

/** Where a figure is least and most. */
export function selectExtremes({
  rows,
}: FigureView): { least: FigureViewRow; most: FigureViewRow } | undefined {
  const [least, most] = [
    rows.toSorted((a, b) => a.value - b.value)[0],
    rows.toSorted((a, b) => b.value - a.value)[0],
  ];
  return least && most && { least, most };
}

/** What a figure shows, for those who do not see its drawing: its kind, how many values, the least and the most. */
export function toFigureText(figure: FigureView, lang: Lang): string {
  const { least, most } = selectExtremes(figure) ?? {};
  return t(lang, `figure.text.${figure.kind}`, {
    n: String(figure.rows.length),
    least: `${least?.text} (${least?.label})`,
    most: `${most?.text} (${most?.label})`,
  });
}

/** A figure as CSV: name, value, unit, source; numbers as programs read them. */
export function renderFigureCsv(
  figure: FigureView,
  names: readonly [label: string, value: string, unit: string, source: string],
): string {
  const [label, value, unit, source] = names;
  const toColumn = (name: string, type: 'text' | 'number') => ({
    name,
    type,
    meaning: { id: name, en: name },
  });
  return renderCsv(
    figure.rows.map((row) => ({
      [label]: row.label,
      [value]: row.value,
      [unit]: figure.unit,
      [source]: figure.source,
    })),
    [
      toColumn(label, 'text'),
      toColumn(value, 'number'),
      toColumn(unit, 'text'),
      toColumn(source, 'text'),
    ],
  );
}
