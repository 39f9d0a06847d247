const isBlock = (element: Element): boolean =>
  ['H1', 'H2', 'P', 'UL', 'OL', 'TABLE', 'BLOCKQUOTE'].includes(element.tagName);

/** Text with the address of each link to a page behind it. */
function toInline(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const text = [...node.childNodes].map(toInline).join('');
  const href = node.getAttribute('href');
  return href?.startsWith('http') && href !== text ? `${text} (${href})` : text;
}

const toRow = (row: Element): string =>
  [...row.children].map((cell) => toInline(cell).trim()).join('\t');

function toBlock(block: Element): string {
  if (block.tagName === 'TABLE') return [...block.querySelectorAll('tr')].map(toRow).join('\n');
  if (block.tagName === 'UL' || block.tagName === 'OL')
    return [...block.children]
      .map(
        (item, nth) => `${block.tagName === 'OL' ? `${nth + 1}.` : '-'} ${toInline(item).trim()}`,
      )
      .join('\n');
  const inner = [...block.children].filter(isBlock);
  return inner.length > 0 ? inner.map(toBlock).join('\n') : toInline(block).trim();
}

/** A clean copy as plain text: a blank line between blocks, tables by tabs, addresses behind their links. */
export function toPlainText(content: Element): string {
  return [...content.children].filter(isBlock).map(toBlock).filter(Boolean).join('\n\n');
}
