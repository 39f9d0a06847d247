/**
 * Geometry of the charts of releases. Lengths and places are percent of the drawing's width or height, so that a
 * drawing fits a phone and a sheet of paper while its letters keep their size. The axis always contains zero.
 */

/** Letters that stand side by side on the narrowest phone, in the size of a chart's text. */
export const LINE_LETTERS = 34;

interface Bar {
  /** Percent of the width, from the left. */
  readonly x: number;
  readonly width: number;
}

/** Bars from one zero line. */
interface BarPlan {
  readonly zero: number;
  readonly bars: readonly Bar[];
}

interface Point {
  /** Percent of the width from the left, percent of the height from above. */
  readonly x: number;
  readonly y: number;
}

/** A line through points, over marked heights. */
interface LinePlan {
  readonly points: readonly Point[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Places of the rows that are named below the drawing; the first and the last always are. */
  readonly named: readonly number[];
  /** Every point has room for its value; else the marked heights say theirs. */
  readonly hasValues: boolean;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function toSpan(values: readonly number[]): [low: number, high: number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low, high];
}

/** Bars, one per value: as long as its value, to the left of zero when below it. */
export function planBars(values: readonly number[]): BarPlan {
  const [low, high] = toSpan(values);
  const toX = (value: number) => ((value - low) / (high - low)) * 100;
  const zero = toX(0);
  return {
    zero: round(zero),
    bars: values.map((value) => ({
      x: round(Math.min(zero, toX(value))),
      width: round(Math.abs(toX(value) - zero)),
    })),
  };
}

/** The steps that people count in: 1, 2 or 5, and their tens. */
function toStep(span: number): number {
  const rough = span / 4;
  const ten = 10 ** Math.floor(Math.log10(rough));
  return ten * ([1, 2, 5].find((one) => one * ten >= rough) ?? 10);
}

function toTicks([low, high]: [number, number]): number[] {
  const step = toStep(high - low);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

interface PlannedRow {
  readonly label: string;
  readonly value: number;
  /** The value as it is written. */
  readonly text: string;
}

/** A name below a line is broken at so many letters: two of them always stand side by side. */
export const NAME_LETTERS = 12;

/** How much of the width a line may take: beside it stand the marked heights. */
const PLOT = 0.76;

/** From where to where a name stands, in letters: the outer names inside the edges, the others on their point. */
function toExtent(
  index: number,
  labels: readonly string[],
  width: number,
): [from: number, to: number] {
  const last = labels.length - 1;
  const letters = Math.min(NAME_LETTERS, labels[index]?.length ?? 0);
  if (index === 0) return [0, letters];
  if (index === last) return [width - letters, width];
  const middle = (index / last) * width;
  return [middle - letters / 2, middle + letters / 2];
}

function isClear(named: readonly number[], labels: readonly string[], width: number): boolean {
  const extents = named.map((index) => toExtent(index, labels, width));
  return extents.every(([from], nth) => nth === 0 || from - (extents[nth - 1]?.[1] ?? 0) >= 1);
}

/** Every name, every second, every third: the most that stand clear of one another on so many letters. */
function selectNamed(labels: readonly string[], width: number): number[] {
  const last = labels.length - 1;
  for (let step = 1; step < last; step++) {
    const named = labels.flatMap((_, index) =>
      index % step === 0 && (last - index >= step || index === last) ? [index] : [],
    );
    const all = named.at(-1) === last ? named : [...named, last];
    if (isClear(all, labels, width)) return all;
  }
  return last === 0 ? [0] : [0, last];
}

/**
 * A line through values at equal distances, with marked heights and the rows that have room for their name where
 * `letters` stand side by side.
 */
export function planLine(rows: readonly PlannedRow[], letters = LINE_LETTERS): LinePlan {
  const ticks = toTicks(toSpan(rows.map(({ value }) => value)));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const toY = (value: number) => round(100 - ((value - low) / (high - low)) * 100);
  const gaps = Math.max(1, rows.length - 1);
  return {
    points: rows.map(({ value }, index) => ({ x: round((index / gaps) * 100), y: toY(value) })),
    ticks: ticks.map((value) => ({ value, y: toY(value) })),
    named: selectNamed(
      rows.map(({ label }) => label),
      letters * PLOT,
    ),
    hasValues: rows.every(({ text }) => text.length + 0.5 <= (letters * PLOT) / gaps),
  };
}

/** Breaks a name into lines of at most so many letters, between words; a longer word is cut. */
export function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => cutWord(one, letters))) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && joined.length <= letters) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function cutWord(word: string, letters: number): string[] {
  if (word.length <= letters) return [word];
  return [`${word.slice(0, letters - 1)}-`, ...cutWord(word.slice(letters - 1), letters)];
}
