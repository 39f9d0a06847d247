import type { Nodes } from 'mdast';

/** A run of text with its marks; a line break is the text `\n`. */
export interface Span extends SpanMarks {
  readonly text: string;
}

interface SpanMarks {
  readonly isStrong?: boolean;
  readonly isEmphasis?: boolean;
  readonly isDeleted?: boolean;
  /** A whole address. */
  readonly href?: string | undefined;
}

type ToHref = (url: string) => string | undefined;

function toMarks(node: Nodes, marks: SpanMarks, toHref: ToHref): SpanMarks {
  if (node.type === 'strong') return { ...marks, isStrong: true };
  if (node.type === 'emphasis') return { ...marks, isEmphasis: true };
  if (node.type === 'delete') return { ...marks, isDeleted: true };
  if (node.type === 'link') return { ...marks, href: toHref(node.url) };
  if (node.type === 'linkReference') return { ...marks, href: toHref(node.identifier) };
  return marks;
}

function toText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  // A line of the file that ends inside a sentence is no line of the text.
  if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return node.type === 'footnoteReference' ? ` [${node.label ?? node.identifier}]` : '';
}

/** The text of a paragraph, heading or cell as a flat row of spans. */
export function toSpans(node: Nodes, toHref: ToHref, marks: SpanMarks = {}): Span[] {
  if (!('children' in node)) {
    const text = toText(node);
    return text === '' ? [] : [{ text, ...marks }];
  }
  return node.children.flatMap((child) => toSpans(child, toHref, toMarks(child, marks, toHref)));
}

/** The words of spans, without marks. */
export function toSpanText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
