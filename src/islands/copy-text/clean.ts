/** What stays of a page when it is copied: text in the elements that every editor and desk system knows. */
const KEPT: Readonly<Record<string, string>> = {
  H1: 'h1',
  H2: 'h2',
  H3: 'h2',
  H4: 'h2',
  P: 'p',
  FIGCAPTION: 'p',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  BLOCKQUOTE: 'blockquote',
  A: 'a',
  STRONG: 'strong',
  B: 'strong',
  EM: 'em',
  I: 'em',
  TABLE: 'table',
  THEAD: 'thead',
  TBODY: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  DT: 'strong',
};

/** Controls, drawings and pictures, and links to files. */
const LEFT_OUT =
  'copy-text, button, .button, summary, svg, picture, img, script, template, [hidden], [download], figure:not(.chart-box)';

const BLOCKS = 'h1, h2, p, ul, ol, table, blockquote';

/** The public address of a link, also when the page is read from a mirror. */
function toHref(link: Element): string | undefined {
  const written = link.getAttribute('href') ?? '';
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (written.startsWith('#')) return undefined;
  try {
    const { protocol, href } = new URL(written, canonical ?? location.href);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

function make(name: string, from: Element): Element {
  const made = document.createElement(name);
  const href = name === 'a' && toHref(from);
  if (href) made.setAttribute('href', href);
  return made;
}

function add(node: Node, into: Element): void {
  if (node instanceof Text) {
    const isBetween = !node.data.trim() && !into.textContent;
    const text = node.data.replace(/\s+/g, ' ');
    if (!isBetween) into.append(into.textContent.endsWith(' ') ? text.trimStart() : text);
  } else if (node instanceof Element && !node.matches(LEFT_OUT)) {
    const isRow = node.parentElement?.tagName === 'DL';
    const name = isRow ? 'p' : KEPT[node.tagName];
    const target = name ? make(name, node) : into;
    for (const child of node.childNodes) add(child, target);
    if (node.tagName === 'DT') target.append(':');
    if (target !== into && target.textContent.trim()) into.append(target);
  }
}

/** White space between blocks says nothing; at the ends of a block it would stay visible in some programs. */
function trim(container: Element): void {
  for (const block of [container, ...container.querySelectorAll('*')])
    for (const child of [...block.childNodes])
      if (child instanceof Text && !child.data.trim() && block.querySelector(BLOCKS))
        child.remove();
  for (const block of container.querySelectorAll('h1, h2, p, li, th, td')) {
    const [first, last] = [block.firstChild, block.lastChild];
    if (first instanceof Text) first.data = first.data.trimStart();
    if (last instanceof Text) last.data = last.data.trimEnd();
  }
}

function toLine(text: string): Element {
  const line = document.createElement('p');
  for (const part of text.split(/(https?:\/\/\S+)/)) {
    if (!part.startsWith('http')) line.append(part);
    else {
      const link = document.createElement('a');
      link.href = part;
      link.append(part);
      line.append(link);
    }
  }
  return line;
}

/** Parts of the page as plain elements without classes, links with their whole address, lines of text after them. */
export function toCleanCopy(parts: readonly Element[], lines: readonly string[]): Element {
  const container = document.createElement('div');
  for (const part of parts) add(part, container);
  trim(container);
  container.append(...lines.map(toLine));
  return container;
}
