import type { Card } from '../../domain/card.ts';
import { breakLines, fits, measureText, renderText, type TextStyle } from './type.ts';

/** The column at the right of the stamp. */
const COLUMN = { x: 668, width: 484, height: 558 } as const;

const INK = '#0c2a25';
const QUIET = '#3d5751';

/** Nothing is written nearer to the edge. */
const MARGIN = 40;
const NOTE_LEADING = 39;

/** A part of the column: how high it is, and how it is drawn from its top edge. */
interface Block {
  height: number;
  render(top: number): string;
}

/** A title in one of its two voices. */
interface TitleKind {
  isName: boolean;
  leading: number;
  style: Omit<TextStyle, 'size'>;
  /** From the largest. */
  sizes: readonly number[];
  smallest: number;
}

const NAME: TitleKind = {
  isName: true,
  leading: 0.9,
  style: { face: 'poster', tracking: 0.012 },
  sizes: [124, 108, 92, 76, 62],
  smallest: 50,
};

const HEADLINE: TitleKind = {
  isName: false,
  leading: 1.12,
  style: { face: 'strong', tracking: -0.02, wordSpacing: 0.05 },
  sizes: [56, 48, 42],
  smallest: 36,
};

const NOTE: TextStyle = { face: 'text', size: 30, wordSpacing: 0.05 };
const PLATE: TextStyle = { face: 'poster', size: 36, tracking: 0.03 };
const FACT_NAME: TextStyle = { face: 'text', size: 22, wordSpacing: 0.05 };
const FACT_VALUE: TextStyle = { face: 'poster', size: 46 };

/** Everything that is written beside the stamp, centred in its height. */
export function renderWords(card: Card): string {
  const plate = card.plate ? [toPlate(card.plate), toGap(18)] : [];
  const facts = card.facts?.length ? [toGap(22), toFacts(card.facts)] : [];
  const room = COLUMN.height - 2 * MARGIN - toHeight([...plate, ...facts]);
  const title = toTitle(card.title, card.isSentence ? HEADLINE : NAME, room);
  const rest = room - toHeight(title) - 18;
  const note = card.note ? toNote(card.note, Math.min(3, Math.floor(rest / NOTE_LEADING))) : [];
  return renderBlocks([...plate, ...title, ...note, ...facts]);
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

/** The title at the largest size at which it fits the column and the room. */
function toTitle(title: string, kind: TitleKind, room: number): Block[] {
  const text = kind.isName ? title.toUpperCase() : title;
  const toMaxLines = (size: number) => Math.floor(room / (size * kind.leading));
  const isFitting = (size: number) =>
    fits(text, COLUMN.width, { ...kind.style, size }, toMaxLines(size));
  const size = kind.sizes.find(isFitting) ?? kind.smallest;
  const style = { ...kind.style, size };
  return breakLines(text, COLUMN.width, style, toMaxLines(size)).map((line) => ({
    height: size * kind.leading,
    // Capitals fill 0.73 em: the line box is centred on them.
    render: (top) => renderText(line, COLUMN.x, top + size * (kind.leading / 2 + 0.37), style, INK),
  }));
}

function toNote(note: string, maxLines: number): Block[] {
  if (maxLines < 1) return [];
  const lines = breakLines(note, COLUMN.width, NOTE, maxLines).map((line) => ({
    height: NOTE_LEADING,
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
