import type { Nodes, Root } from 'mdast';
import { BLOCK_NAMES } from './blocks.ts';

type Parent = Extract<Nodes, { children: unknown[] }>;

function isForeign(node: Nodes): boolean {
  if (node.type === 'html' || node.type === 'textDirective') return true;
  const isDirective = node.type === 'containerDirective' || node.type === 'leafDirective';
  return isDirective && !BLOCK_NAMES.includes(node.name);
}

function toSource(node: Nodes, source: string): string {
  const { start, end } = node.position ?? {};
  return start?.offset !== undefined && end?.offset !== undefined
    ? source.slice(start.offset, end.offset)
    : '';
}

function toText(node: Nodes, source: string, isInline: boolean): Nodes {
  const text = { type: 'text' as const, value: toSource(node, source) };
  return isInline ? text : { type: 'paragraph', children: [text] };
}

const INLINE_PARENTS = [
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'tableCell',
];

function visit(parent: Parent, source: string): void {
  const isInline = INLINE_PARENTS.includes(parent.type);
  const children = (parent.children as Nodes[]).map((node) => {
    if (isForeign(node)) return toText(node, source, isInline);
    if ('children' in node) visit(node, source);
    return node;
  });
  (parent as { children: Nodes[] }).children = children;
}

/** A remark plugin: what an editor may not use (HTML, unknown directives) becomes the text that was typed. */
export function keepAsText(source: string) {
  return (tree: Root): void => visit(tree, source);
}
