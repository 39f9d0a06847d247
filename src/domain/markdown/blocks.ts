import type { Element, ElementContent } from 'hast';
import type { Nodes, Root } from 'mdast';

export const BLOCK_NAMES = ['notice', 'steps', 'figure', 'download'];

/** A picture that a body shows, with everything that must stand beside it. */
export interface FigureView {
  sources: { type: string; srcset: string }[];
  src: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
}

/** A file that a body offers. */
export interface DownloadView {
  href: string;
  label: string;
  /** Kind and size in words: `PDF · 112 KB`. */
  detail: string;
}

export interface BlockContext {
  toFigure: (photo: string) => FigureView | undefined;
  toDownload: (file: string, label: string) => DownloadView | undefined;
}

interface Directive {
  type: string;
  name: string;
  attributes?: Record<string, string | null | undefined> | null;
  data?: Record<string, unknown>;
  children: Nodes[];
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

const KINDS = ['info', 'caution', 'danger'];

function markNotice(node: Directive): void {
  const kind = KINDS.find((one) => one === node.attributes?.['kind']) ?? 'info';
  node.data = {
    hName: 'div',
    hProperties: { className: ['notice', `notice-${kind}`], role: 'note' },
  };
}

function markSteps(node: Directive): void {
  node.data = { hName: 'div', hProperties: { className: ['prose-steps'] } };
}

function toFigureElements(view: FigureView): ElementContent[] {
  const img = element('img', {
    src: view.src,
    width: view.width,
    height: view.height,
    alt: view.alt,
    loading: 'lazy',
    decoding: 'async',
  });
  const sources = view.sources.map(({ type, srcset }) =>
    element('source', { type, srcSet: srcset, sizes: '(min-width: 760px) 640px, 100vw' }),
  );
  return [
    element('picture', {}, [...sources, img]),
    element('figcaption', {}, [
      text(`${view.caption} `),
      element('small', { className: ['credit'] }, [text(view.credit)]),
    ]),
  ];
}

function replace(node: Directive, tagName: string, className: string, children: ElementContent[]) {
  node.children = [];
  node.data = { hName: tagName, hProperties: { className: [className] }, hChildren: children };
}

function markFigure(node: Directive, { toFigure }: BlockContext): void {
  const view = toFigure(node.attributes?.['photo'] ?? '');
  replace(node, 'figure', 'figure', view ? toFigureElements(view) : []);
}

function markDownload(node: Directive, { toDownload }: BlockContext): void {
  const { file, label } = node.attributes ?? {};
  const view = toDownload(file ?? '', label ?? '');
  if (!view) return replace(node, 'p', 'download-missing', [text(label ?? file ?? '')]);
  replace(node, 'p', 'download', [
    element('a', { href: view.href, download: true }, [text(view.label)]),
    text(` ${view.detail}`),
  ]);
}

const MARKS: Record<string, (node: Directive, context: BlockContext) => void> = {
  notice: markNotice,
  steps: markSteps,
  figure: markFigure,
  download: markDownload,
};

function visit(node: Nodes, context: BlockContext): void {
  if (node.type === 'containerDirective' || node.type === 'leafDirective')
    MARKS[node.name]?.(node as unknown as Directive, context);
  if ('children' in node) for (const child of node.children) visit(child, context);
}

/** A remark plugin: gives the allow-listed blocks their HTML. */
export function renderBlocks(context: BlockContext) {
  return (tree: Root): void => visit(tree, context);
}
