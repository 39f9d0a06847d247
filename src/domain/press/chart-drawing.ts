/**
 * A chart as an SVG file of its own, for a desk that prints it: fixed in size, with its title, unit, source and credit
 * inside. The chart of a page follows the width of its reader instead (`src/components/press`).
 */
import { formatShortNumber } from '../../i18n/number.ts';
import type { Lang } from '../../i18n/types.ts';
import { escapeXml } from '../text/xml.ts';
import { NAME_LETTERS, planBars, planLine, wrapWords } from './chart.ts';
import { renderWords, type DrawnWords } from './drawn-words.ts';
import type { FigureView, FigureViewRow } from './figure.ts';

/** What stands around the drawing. */
export interface ChartWords {
  readonly lang: Lang;
  /** What it shows, for those who do not see it. */
  readonly text: string;
  /** Below it: source, credit, what must be said of the site. */
  readonly foot: readonly string[];
}

/** In pixels: two columns of a newspaper at 200 dots an inch, nearly. */
export const CHART_WIDTH = 1200;
const EDGE = 40;
const INNER = CHART_WIDTH - 2 * EDGE;

/** Inks for paper: the light colours of the site, which a file cannot take from a page. */
const INK = {
  name: '#0c2a25',
  faint: '#3d5751',
  bar: '#14503f',
  below: '#dbe7e3',
  grid: '#c3d0cc',
};

/** A part of the drawing and how high it is. */
interface Part {
  readonly svg: string;
  readonly height: number;
}

type Style = Pick<DrawnWords, 'size' | 'ink' | 'isStrong'>;

function drawLines(text: string, top: number, letters: number, style: Style): Part {
  const step = style.size * 1.3;
  const lines = wrapWords(text, letters);
  const svg = lines.map((line, index) =>
    renderWords({ text: line, x: EDGE, y: top + step * (index + 0.8), ...style }),
  );
  return { svg: svg.join(''), height: lines.length * step };
}

/** Parts one below the other, from `top`. */
function stack(top: number, parts: readonly ((top: number) => Part)[]): Part {
  let height = 0;
  const svg = parts.map((part) => {
    const drawn = part(top + height);
    height += drawn.height;
    return drawn.svg;
  });
  return { svg: svg.join(''), height };
}

const toLeft = (percent: number): number => EDGE + (percent / 100) * INNER;
const toRect = (x: number, y: number, width: number, height: number, paint: string): string =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height}" ${paint}/>`;
const toRule = (x1: number, y1: number, x2: number, y2: number, ink: string, width = 1): string =>
  `<path stroke="${ink}" stroke-width="${width}" d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}"/>`;

/** So many of `WORDS` stand side by side. */
const LETTERS = 66;
const BAR = 26;
const WORDS: Style = { size: 26, ink: INK.name };

function drawBars(rows: readonly FigureViewRow[], top: number): Part {
  const { zero, bars } = planBars(rows.map(({ value }) => value));
  return stack(
    top,
    rows.map(({ label, text, value }, index) => (from) => {
      const words = drawLines(label, from, LETTERS - text.length, WORDS);
      const number = renderWords({
        ...{ ...WORDS, text, x: CHART_WIDTH - EDGE, y: from + WORDS.size * 1.04 },
        ...{ anchor: 'end', isStrong: true },
      });
      const { x, width } = bars[index] ?? { x: 0, width: 0 };
      const below = from + words.height + 6;
      const paint = `fill="${value < 0 ? INK.below : INK.bar}" stroke="${INK.bar}" stroke-width="2"`;
      const bar = toRect(toLeft(x), below, (width / 100) * INNER, BAR, paint);
      const axis = toRule(toLeft(zero), below - 4, toLeft(zero), below + BAR + 4, INK.name, 3);
      return { svg: words.svg + number + bar + axis, height: words.height + BAR + 30 };
    }),
  );
}

/** The width of a letter of a value, at most. */
const DIGIT = 17;

/** A value stands over its point, and within the drawing. */
function toValueX(x: number, text: string): number {
  const half = (text.length * DIGIT) / 2;
  return Math.min(Math.max(x, EDGE + half), CHART_WIDTH - EDGE - half);
}

const PLOT = { left: EDGE + 130, width: INNER - 200, height: 420 };

function drawMarks(ticks: readonly { value: number; y: number }[], top: number, lang: Lang) {
  return ticks.map(({ value, y }) => {
    const [ink, width] = value === 0 ? ([INK.name, 3] as const) : ([INK.grid, 2] as const);
    const at = top + (y / 100) * PLOT.height;
    const text = formatShortNumber(value, lang);
    const words = { text, x: PLOT.left - 24, y: at + 8, size: 24, ink: INK.faint };
    const rule = toRule(PLOT.left - 10, at, PLOT.left + PLOT.width + 10, at, ink, width);
    return rule + renderWords({ ...words, anchor: 'end' });
  });
}

function drawLine(rows: readonly FigureViewRow[], from: number, lang: Lang): Part {
  const { points, ticks, named, hasValues } = planLine(rows, LETTERS);
  const top = from + 50;
  const at = points.map(({ x, y }) => ({
    x: PLOT.left + (x / 100) * PLOT.width,
    y: top + (y / 100) * PLOT.height,
  }));
  const path = at.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  const depth = rows.some(({ value }) => value < 0) ? 56 : 24;
  const values = at.map(({ x, y }, index) => {
    const { value, text } = rows[index] ?? { value: 0, text: '' };
    const over = { x: toValueX(x, text), y: y + (value < 0 ? 44 : -22) };
    const words = { ...WORDS, text, ...over, isStrong: true, halo: '#fff' };
    const dot = `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="8" fill="${INK.bar}" stroke="#fff" stroke-width="3"/>`;
    return dot + (hasValues ? renderWords({ ...words, anchor: 'middle' }) : '');
  });
  const names = named.map((index) => wrapWords(rows[index]?.label ?? '', NAME_LETTERS));
  const drawnNames = names.flatMap((lines, nth) =>
    lines.map((text, line) => {
      const y = top + PLOT.height + depth + 26 + line * 32;
      return renderWords({ ...WORDS, text, x: at[named[nth] ?? 0]?.x ?? 0, y, anchor: 'middle' });
    }),
  );
  const marks = drawMarks(hasValues ? ticks.filter(({ value }) => value === 0) : ticks, top, lang);
  const line = `<path fill="none" stroke="${INK.bar}" stroke-width="5" stroke-linejoin="round" d="M${path}"/>`;
  const height =
    50 + PLOT.height + depth + 32 * Math.max(...names.map(({ length }) => length)) + 24;
  return { svg: [...marks, line, ...values, ...drawnNames].join(''), height };
}

/** The chart of a figure as SVG with its own size. */
export function renderChart(figure: FigureView, { lang, text, foot }: ChartWords): string {
  const { title, unit, kind, rows } = figure;
  const drawn = stack(EDGE - 10, [
    (top) => drawLines(title, top, 50, { size: 38, ink: INK.name, isStrong: true }),
    (top) => drawLines(unit, top, 80, { size: 26, ink: INK.faint }),
    () => ({ svg: '', height: 24 }),
    (top) => (kind === 'bar' ? drawBars(rows, top) : drawLine(rows, top, lang)),
    ...foot.map((line) => (top: number) => drawLines(line, top, 100, { size: 21, ink: INK.faint })),
  ]);
  const height = Math.ceil(drawn.height + EDGE + 14);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${height}" viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" lang="${lang}">`,
    `<title>${escapeXml(`${title}, ${unit}`)}</title><desc>${escapeXml(text)}</desc>`,
    toRect(0, 0, CHART_WIDTH, height, 'fill="#fff"'),
    drawn.svg,
    '</svg>\n',
  ].join('');
}
