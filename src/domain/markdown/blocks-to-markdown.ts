import type { BlockContent, ListItem, PhrasingContent, RootContent, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from './plain-blocks.ts';
import type { Span } from './plain-spans.ts';

function toText(text: string): PhrasingContent[] {
  return text.split('\n').flatMap((line, index): PhrasingContent[] => {
    const value = { type: 'text' as const, value: line };
    return index === 0 ? [value] : [{ type: 'break' }, value];
  });
}

function toPhrasing({ text, isStrong, isEmphasis, isDeleted, href }: Span): PhrasingContent[] {
  let children = toText(text);
  if (isDeleted) children = [{ type: 'delete', children }];
  if (isEmphasis) children = [{ type: 'emphasis', children }];
  if (isStrong) children = [{ type: 'strong', children }];
  return href ? [{ type: 'link', url: href, children } as PhrasingContent] : children;
}

function toRow(cells: readonly (readonly Span[])[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: cell.flatMap(toPhrasing) })),
  };
}

function toFigure({ url, alt, caption, credit }: Extract<Block, { type: 'figure' }>) {
  return [
    { type: 'paragraph' as const, children: [{ type: 'image' as const, url, alt }] },
    {
      type: 'paragraph' as const,
      children: toPhrasing({ text: `${caption} ${credit}`, isEmphasis: true }),
    },
  ];
}

function toItem(blocks: readonly Block[]): ListItem {
  const children = blocks.flatMap(toNodes) as BlockContent[];
  return { type: 'listItem', spread: false, children };
}

function toNodes(block: Block): RootContent[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: block.spans.flatMap(toPhrasing) }];
    case 'paragraph':
      return [{ type: 'paragraph', children: block.spans.flatMap(toPhrasing) }];
    case 'list': {
      const { start, items } = block;
      const ordered = start !== undefined;
      return [{ type: 'list', ordered, start, spread: false, children: items.map(toItem) }];
    }
    case 'quote':
      return [{ type: 'blockquote', children: block.blocks.flatMap(toNodes) as BlockContent[] }];
    case 'table':
      return [{ type: 'table', children: block.rows.map(toRow) }];
    case 'figure':
      return toFigure(block);
    case 'code':
      return [{ type: 'code', value: block.text }];
    case 'rule':
      return [{ type: 'thematicBreak' }];
  }
}

/** Blocks as Markdown (CommonMark with the tables of GitHub); what looks like Markdown in the words is escaped. */
export function renderBlocksMarkdown(blocks: readonly Block[]): string {
  const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' });
  return writer.stringify({ type: 'root', children: blocks.flatMap(toNodes) });
}
