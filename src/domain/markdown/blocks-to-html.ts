import { escapeXml } from '../text/xml.ts';
import type { Block } from './plain-blocks.ts';
import type { Span } from './plain-spans.ts';

function wrap(tag: string, html: string): string {
  return `<${tag}>${html}</${tag}>`;
}

function toSpanHtml({ text, isStrong, isEmphasis, isDeleted, href }: Span): string {
  let html = escapeXml(text).replaceAll('\n', '<br/>');
  if (isDeleted) html = wrap('del', html);
  if (isEmphasis) html = wrap('em', html);
  if (isStrong) html = wrap('strong', html);
  return href ? `<a href="${escapeXml(href)}">${html}</a>` : html;
}

function toHtml(spans: readonly Span[]): string {
  return spans.map(toSpanHtml).join('');
}

function toTable([head = [], ...rows]: readonly (readonly (readonly Span[])[])[]): string {
  const toRow = (tag: string) => (row: readonly (readonly Span[])[]) =>
    wrap('tr', row.map((cell) => wrap(tag, toHtml(cell))).join(''));
  const body = rows.length > 0 ? wrap('tbody', rows.map(toRow('td')).join('')) : '';
  return wrap('table', wrap('thead', toRow('th')(head)) + body);
}

/** An item of one paragraph needs no paragraph of its own. */
function toItem(blocks: readonly Block[]): string {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return wrap('li', renderBlocksHtml(blocks));
  return wrap('li', toHtml(first.spans) + renderBlocksHtml(rest));
}

function toList({ start, items }: Extract<Block, { type: 'list' }>): string {
  const html = items.map(toItem).join('');
  if (start === undefined) return wrap('ul', html);
  return start === 1 ? wrap('ol', html) : `<ol start="${start}">${html}</ol>`;
}

function toFigure({ url, alt, caption, credit }: Extract<Block, { type: 'figure' }>): string {
  const img = `<img src="${escapeXml(url)}" alt="${escapeXml(alt)}"/>`;
  return wrap('figure', `${img}${wrap('figcaption', escapeXml(`${caption} ${credit}`))}`);
}

function toBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return wrap(`h${block.level}`, toHtml(block.spans));
    case 'paragraph':
      return wrap('p', toHtml(block.spans));
    case 'list':
      return toList(block);
    case 'quote':
      return wrap('blockquote', renderBlocksHtml(block.blocks));
    case 'table':
      return toTable(block.rows);
    case 'figure':
      return toFigure(block);
    case 'code':
      return wrap('pre', escapeXml(block.text));
    case 'rule':
      return '<hr/>';
  }
}

/** Blocks as HTML that is also well-formed XML, without classes or scripts: for feeds, ninjs and clipboards. */
export function renderBlocksHtml(blocks: readonly Block[]): string {
  return blocks.map(toBlock).join('\n');
}
