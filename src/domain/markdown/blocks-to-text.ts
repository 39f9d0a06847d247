import type { Block } from './plain-blocks.ts';
import { toSpanText, type Span } from './plain-spans.ts';

/** The words, each link with its address behind it. */
function toText(spans: readonly Span[]): string {
  return spans
    .map(({ text, href }) => {
      const address = href?.replace(/^(mailto|tel|sms):/, '');
      return address && address !== text ? `${text} (${address})` : text;
    })
    .join('')
    .trim();
}

function indent(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}

function toList({ start, items }: Extract<Block, { type: 'list' }>): string {
  return items
    .map((blocks, index) => {
      const mark = start === undefined ? '- ' : `${start + index}. `;
      return mark + indent(renderBlocksText(blocks, '\n'), ' '.repeat(mark.length));
    })
    .join('\n');
}

function toTable(rows: readonly (readonly (readonly Span[])[])[]): string {
  const texts = rows.map((row) => row.map((cell) => toSpanText(cell).replaceAll('\n', ' ')));
  const widths = (texts[0] ?? []).map((_, at) =>
    Math.max(...texts.map((row) => row[at]?.length ?? 0)),
  );
  const toLine = (row: readonly string[]) =>
    widths
      .map((width, at) => (row[at] ?? '').padEnd(width))
      .join(' | ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('-|-');
  const [head = '', ...body] = texts.map(toLine);
  return [head, rule, ...body].join('\n');
}

function toHeading({ level, spans }: Extract<Block, { type: 'heading' }>): string {
  const text = toText(spans);
  return level > 2 ? text : `${text}\n${(level === 1 ? '=' : '-').repeat(text.length)}`;
}

function toBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return toHeading(block);
    case 'paragraph':
      return toText(block.spans);
    case 'list':
      return toList(block);
    case 'quote':
      return `  ${indent(renderBlocksText(block.blocks, '\n'), '  ')}`;
    case 'table':
      return toTable(block.rows);
    case 'figure':
      return `[${block.caption} ${block.credit}]\n${block.url}`;
    case 'code':
      return block.text;
    case 'rule':
      return '* * *';
  }
}

/**
 * Blocks as plain text. A paragraph is one line, however long: lines broken for a screen would be pasted into the
 * newspaper as they are.
 */
export function renderBlocksText(blocks: readonly Block[], between = '\n\n'): string {
  return blocks.map(toBlock).join(between);
}
