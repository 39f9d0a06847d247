/**
 * A body as plain blocks: what Word, plain text and ninjs are made from. Links are whole addresses; pictures and
 * files are resolved by the caller; boxes and steps give up their frame and keep their text.
 */
import type { Nodes, Root } from 'mdast';
import { toSafeHref } from './mend-links.ts';
import { parseMarkdown } from './parse.ts';
import { toSpans, type Span } from './plain-spans.ts';

/** One block of a text without its looks. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly spans: readonly Span[] }
  | { readonly type: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly type: 'list';
      /** The first number; absent in a list with bullets. */
      readonly start?: number | undefined;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  /** The first row is the head. */
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Span[])[])[] }
  | ({ readonly type: 'figure' } & PlainFigure)
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' };

/** A picture in words, with its whole address. */
export interface PlainFigure {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** What a body may refer to, resolved by the caller. */
export interface PlainContext {
  /** The whole address of a path of this site. */
  readonly toUrl: (path: string) => string;
  readonly toFigure: (photo: string) => PlainFigure | undefined;
  /** The whole address of a file of the media folder. */
  readonly toFile: (file: string) => string | undefined;
}

type ToHref = (url: string) => string | undefined;

/** The addresses of `[text][name]`, by name. */
function toDefinitions({ children }: Root): ReadonlyMap<string, string> {
  return new Map(
    children.flatMap((one) => (one.type === 'definition' ? [[one.identifier, one.url]] : [])),
  );
}

function toDirective(node: Nodes, context: PlainContext, toHref: ToHref): Block[] {
  if (node.type === 'containerDirective') return toChildren(node.children, context, toHref);
  if (node.type !== 'leafDirective') return [];
  const { photo = '', file = '', label } = node.attributes ?? {};
  if (node.name === 'figure') {
    const figure = context.toFigure(photo ?? '');
    return figure ? [{ type: 'figure', ...figure }] : [];
  }
  const text = label || file || '';
  return [{ type: 'paragraph', spans: [{ text, href: context.toFile(file ?? '') }] }];
}

function toLevel(depth: number): 2 | 3 | 4 {
  if (depth <= 2) return 2;
  return depth === 3 ? 3 : 4;
}

function toBlock(node: Nodes, context: PlainContext, toHref: ToHref): Block[] {
  const toBlocks = (children: readonly Nodes[]) => toChildren(children, context, toHref);
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: toLevel(node.depth), spans: toSpans(node, toHref) }];
    case 'paragraph':
      return [{ type: 'paragraph', spans: toSpans(node, toHref) }];
    case 'list': {
      const start = node.ordered ? (node.start ?? 1) : undefined;
      return [{ type: 'list', start, items: node.children.map((one) => toBlocks(one.children)) }];
    }
    case 'blockquote':
      return [{ type: 'quote', blocks: toBlocks(node.children) }];
    case 'table': {
      const rows = node.children.map((row) => row.children.map((cell) => toSpans(cell, toHref)));
      return [{ type: 'table', rows }];
    }
    case 'code':
      return [{ type: 'code', text: node.value }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'footnoteDefinition':
      return toBlocks(node.children);
    default:
      return toDirective(node, context, toHref);
  }
}

function toChildren(children: readonly Nodes[], context: PlainContext, toHref: ToHref): Block[] {
  return children.flatMap((node) => toBlock(node, context, toHref));
}

/** The blocks of a Markdown body. */
export function toPlainBlocks(body: string, context: PlainContext): Block[] {
  const root = parseMarkdown(body);
  const definitions = toDefinitions(root);
  const toHref = (url: string) => toSafeHref(definitions.get(url) ?? url, context.toUrl);
  return toChildren(root.children, context, toHref);
}
