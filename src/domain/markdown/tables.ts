import type { Nodes } from 'mdast';
import { parseMarkdown } from './parse.ts';

/** The cells of a table as text, row by row; the first row is its head. */
export type TableCells = readonly (readonly string[])[];

function toText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node.children as Nodes[]).map(toText).join('') : '';
}

function findTables(node: Nodes): TableCells[] {
  if (node.type === 'table')
    return [node.children.map((row) => row.children.map((cell) => toText(cell).trim()))];
  return 'children' in node ? (node.children as Nodes[]).flatMap(findTables) : [];
}

/** The tables of a Markdown body, in their order. */
export function selectTables(body: string): TableCells[] {
  return findTables(parseMarkdown(body));
}
