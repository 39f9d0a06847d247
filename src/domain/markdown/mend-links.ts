import type { Element, ElementContent, Root } from 'hast';

const SAFE = /^(https?:|mailto:|tel:|sms:|#)/i;

/** A link as it may stand: addresses of the site through `toHref`; other schemes than web, mail, telephone lose it. */
export function toSafeHref(href: string, toHref: (path: string) => string): string | undefined {
  if (href.startsWith('/') && !href.startsWith('//')) return toHref(href);
  return SAFE.test(href) ? href : undefined;
}

function mendAnchor(node: Element, toHref: (path: string) => string): void {
  const href = toSafeHref(String(node.properties['href'] ?? ''), toHref);
  if (href) node.properties['href'] = href;
  else delete node.properties['href'];
}

function toAltText(node: Element): ElementContent {
  return { type: 'text', value: String(node.properties['alt'] ?? '') };
}

/** Cells that stand right or centred say it by a class: a style in the page would break its policy. */
function markAlignment({ properties }: Element): void {
  const side = /center|right/.exec(String(properties['align'] ?? properties['style'] ?? ''));
  if (side) properties['className'] = [`align-${side[0]}`];
  delete properties['align'];
  delete properties['style'];
}

function visit(parent: Root | Element, toHref: (path: string) => string): void {
  parent.children = parent.children.map((node) => {
    if (node.type !== 'element') return node;
    // A picture typed as Markdown has no credit and may sit on another server: only its words stay.
    if (node.tagName === 'img' && !node.properties['decoding']) return toAltText(node);
    if (node.tagName === 'a' && node.properties['download'] === undefined) mendAnchor(node, toHref);
    if (node.tagName === 'h1') node.tagName = 'h2';
    markAlignment(node);
    visit(node, toHref);
    return node;
  }) as typeof parent.children;
}

/** A rehype plugin: links get the base path, other schemes than web, mail and telephone lose their link. */
export function mendLinks(toHref: (path: string) => string) {
  return (tree: Root): void => visit(tree, toHref);
}
