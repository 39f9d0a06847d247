/** Blocks as the paragraphs and tables of a Word document. */
import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Block } from '../../markdown/plain-blocks.ts';
import type { Span } from '../../markdown/plain-spans.ts';

/** A list with numbers needs its own numbering, so that each begins at its own number. */
export interface WordList {
  readonly reference: string;
  readonly start: number;
}

/** The name of the style of quotes; the document declares it. */
export const QUOTE_STYLE = 'Quote';

type Part = Paragraph | Table;

function toRuns({ text, isStrong, isEmphasis, isDeleted, href }: Span): ParagraphChild[] {
  const looks = {
    // Only what is set: a mark that is off would win over the style of a heading.
    ...(isStrong && { bold: true }),
    ...(isEmphasis && { italics: true }),
    ...(isDeleted && { strike: true }),
    ...(href && { style: 'Hyperlink' }),
  };
  const runs = text
    .split('\n')
    .map((line, index) => new TextRun({ ...looks, text: line, ...(index > 0 && { break: 1 }) }));
  return href ? [new ExternalHyperlink({ link: href, children: runs })] : runs;
}

function toParagraph(spans: readonly Span[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: spans.flatMap(toRuns) });
}

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

function toTable(rows: readonly (readonly (readonly Span[])[])[]): Table {
  const toCell = (isHead: boolean) => (spans: readonly Span[]) => {
    const shown = isHead ? spans.map((span) => ({ ...span, isStrong: true })) : spans;
    return new TableCell({ children: [toParagraph(shown)] });
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({ tableHeader: index === 0, children: cells.map(toCell(index === 0)) }),
    ),
  });
}

/** Turns blocks into parts; remembers the numbered lists that the document must declare. */
export class WordWriter {
  readonly lists: WordList[] = [];

  write(blocks: readonly Block[]): Part[] {
    return blocks.flatMap((block) => this.#writeBlock(block, {}));
  }

  #writeList({ start, items }: Extract<Block, { type: 'list' }>, level: number): Part[] {
    const reference = `list${this.lists.length + 1}`;
    if (start !== undefined) this.lists.push({ reference, start });
    const mark: IParagraphOptions =
      start === undefined ? { bullet: { level } } : { numbering: { reference, level: 0 } };
    return items.flatMap((blocks) =>
      blocks.flatMap((block, index) =>
        block.type === 'list'
          ? this.#writeList(block, level + 1)
          : this.#writeBlock(block, index === 0 ? mark : { indent: { left: 720 * (level + 1) } }),
      ),
    );
  }

  #writeBlock(block: Block, options: IParagraphOptions): Part[] {
    switch (block.type) {
      case 'heading':
        return [toParagraph(block.spans, { heading: LEVELS[block.level] })];
      case 'paragraph':
        return [toParagraph(block.spans, options)];
      case 'list':
        return this.#writeList(block, 0);
      case 'quote':
        return block.blocks.flatMap((one) => this.#writeBlock(one, { style: QUOTE_STYLE }));
      case 'table':
        return [toTable(block.rows), new Paragraph({})];
      case 'figure': {
        const { caption, credit, url } = block;
        const words = [
          { text: `${caption} ${credit} `, isEmphasis: true },
          { text: url, href: url },
        ];
        return [toParagraph(words, options)];
      }
      case 'code':
        return [toParagraph([{ text: block.text }], options)];
      case 'rule':
        return [new Paragraph({ thematicBreak: true })];
    }
  }
}
