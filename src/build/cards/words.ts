import type { Card } from '../../domain/card.ts';
import { breakLines, fits, measureText, renderText, type TextStyle } from './type.ts';

/** The column at the right of the stamp. */
const COLUMN = { x: 668, width: 484, height: 558 } as const;

const INK = '#0c2a25';
const QUIET = '#3d5751';

/** A part of the column: how high it is, and how it is drawn from its top edge. */
interface Block {
  height: number;
  render(top: number): string;
}

/** Sizes of a title from the largest, with the lines that each may fill. */
const NAME_SIZES = [
  [124, 2],
  [108, 3],
  [92, 3],
  [76, 4],
  [62, 5],
  [50, 5],
] as const;
const HEADLINE_SIZES = [
  [56, 5],
  [48, 6],
  [40, 7],
  [34, 8],
] as const;

const NOTE: TextStyle = { face: 'text', size: 30, wordSpacing: 0.05 };
const PLATE: TextStyle = { face: 'poster', size: 36, tracking: 0.03 };
const FACT_NAME: TextStyle = { face: 'text', size: 22, wordSpacing: 0.05 };
const FACT_VALUE: TextStyle = { face: 'poster', size: 46 };

/** Everything that is written beside the stamp, centred in its height. */
export function renderWords(card: Card): string {
  const blocks = [
    ...(card.plate ? [toPlate(card.plate), toGap(18)] : []),
    ...(card.isSentence
      ? toTitle(card.title, HEADLINE_SIZES, 1.12)
      : toTitle(card.title, NAME_SIZES, 0.9)),
  ];
  const facts = card.facts?.length ? [toGap(22), toFacts(card.facts)] : [];
  const room = COLUMN.height - 80 - toHeight([...blocks, ...facts]);
  const note = card.note ? toNote(card.note, Math.min(3, Math.floor((room - 18) / 39))) : [];
  return renderBlocks([...blocks, ...note, ...facts]);
}

function renderBlocks(blocks: readonly Block[]): string {
  let top = (COLUMN.height - toHeight(blocks)) / 2;
  return blocks
    .map((block) => {
      const drawn = block.render(top);
      top += block.height;
      return drawn;
    })
    .join('');
}

function toHeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

function toGap(height: number): Block {
  return { height, render: () => '' };
}

function toTitle(
  title: string,
  sizes: readonly (readonly [size: number, maxLines: number])[],
  leading: number,
): Block[] {
  const isName = leading < 1;
  const text = isName ? title.toUpperCase() : title;
  const toStyle = (size: number): TextStyle =>
    isName
      ? { face: 'poster', size, tracking: 0.012 }
      : { face: 'strong', size, tracking: -0.02, wordSpacing: 0.05 };
  const last = sizes[sizes.length - 1] ?? [40, 4];
  const [size, maxLines] =
    sizes.find(([each, lines]) => fits(text, COLUMN.width, toStyle(each), lines)) ?? last;
  const style = toStyle(size);
  const lines = breakLines(text, COLUMN.width, style, maxLines);
  // League Gothic's capitals fill 0.73 em: the line box is centred on them.
  const baseline = isName ? leading / 2 + 0.37 : leading / 2 + 0.36;
  return lines.map((line) => ({
    height: size * leading,
    render: (top) => renderText(line, COLUMN.x, top + size * baseline, style, INK),
  }));
}

function toNote(note: string, maxLines: number): Block[] {
  if (maxLines < 1) return [];
  const lines = breakLines(note, COLUMN.width, NOTE, maxLines).map((line) => ({
    height: 39,
    render: (top: number) => renderText(line, COLUMN.x, top + 30, NOTE, QUIET),
  }));
  return [toGap(18), ...lines];
}

function toPlate([left, right]: readonly [string, string]): Block {
  const split = measureText(left, PLATE) + 40;
  const width = split + measureText(right, PLATE) + 34;
  const { x } = COLUMN;
  return {
    height: 63,
    render: (top) =>
      `<rect x="${x}" y="${top}" width="${width}" height="63" rx="4" fill="${INK}"/>` +
      `<rect x="${x + split}" y="${top + 4}" width="${width - split - 4}" height="55" fill="#fff"/>` +
      renderText(left, x + 20, top + 46, PLATE, '#fff') +
      renderText(right, x + split + 15, top + 46, PLATE, INK),
  };
}

function toFacts(facts: NonNullable<Card['facts']>): Block {
  const { x, width } = COLUMN;
  const half = width / 2;
  const rule = (y: number) => `<path fill="${INK}" d="M${x} ${y}h${width}v4H${x}Z"/>`;
  const cells = facts.slice(0, 2).map(({ label, value }, i) => {
    const left = x + i * half + (i ? 18 : 0);
    const [line = ''] = breakLines(value, half - 18, FACT_VALUE, 1);
    return (top: number) =>
      renderText(label, left, top + 40, FACT_NAME, QUIET) +
      renderText(line, left, top + 88, FACT_VALUE, INK) +
      (i ? `<path fill="#b7c9c4" d="M${x + half} ${top + 4}h2v102h-2Z"/>` : '');
  });
  return {
    height: 110,
    render: (top) => rule(top) + cells.map((draw) => draw(top)).join('') + rule(top + 106),
  };
}
