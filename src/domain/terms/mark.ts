/**
 * Makes the first occurrence of each term in the text of a page a link to its explanation on the same page: works by
 * touch, by keyboard, on old phones and without JavaScript. Headings, labels and links keep their words; what they
 * name is explained all the same. Pure: finished HTML in, HTML out.
 */
import { findTerms, makeTermFinder, type Term } from './terms.ts';

/** Comments, tags with their quoted attributes, text. */
const TOKENS = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const OPEN = /^<([a-z][\w-]*)/i;
/** Inside these a term is no link: they are links, names of sections, or pressed as a whole. */
const PLAIN = new Set([
  'a',
  'button',
  'label',
  'summary',
  'dt',
  'th',
  'option',
  'h1',
  'h2',
  'h3',
  'h4',
]);
/** Nobody reads what is inside these. */
const UNREAD = new Set(['svg', 'script', 'style', 'template', 'noscript', 'select']);
const HIDDEN = /\shidden(?:[\s=>])/;

/** A part of the page inside which nothing becomes a link, with how deep the walk is in it. */
interface Inside {
  readonly name: string;
  readonly isRead: boolean;
  depth: number;
}

/** The HTML with links in it, and every term that it names, in the order of the page. */
export interface MarkedHtml {
  readonly html: string;
  readonly found: readonly Term[];
}

/** The anchor of a term's explanation on a page. */
export const toTermAnchor = (slug: string) => `istilah-${slug}`;

function enter(tag: string): Inside | undefined {
  const name = OPEN.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (tag.endsWith('/>')) return undefined;
  if (UNREAD.has(name) || HIDDEN.test(tag)) return { name, isRead: false, depth: 1 };
  return PLAIN.has(name) ? { name, isRead: true, depth: 1 } : undefined;
}

/** True when the tag closes the part. */
function leaves(inside: Inside, tag: string): boolean {
  const isClosing = tag.startsWith('</');
  const name = (isClosing ? /^<\/([\w-]+)/ : OPEN).exec(tag)?.[1]?.toLowerCase();
  if (name === inside.name && !tag.endsWith('/>')) inside.depth += isClosing ? -1 : 1;
  return inside.depth === 0;
}

/** Links the first occurrence of each term. */
export function markTerms(html: string, terms: readonly Term[]): MarkedHtml {
  const finder = makeTermFinder(terms);
  if (!finder) return { html, found: [] };
  const linked = new Set<Term>();
  const found = new Set<Term>();
  let inside: Inside | undefined;
  const linkFirst = (text: string) =>
    text.replace(finder.pattern, (word) => {
      const term = finder.toTerm(word);
      if (!term || linked.has(term)) return word;
      linked.add(term);
      return `<a class="term" href="#${toTermAnchor(term.slug)}">${word}</a>`;
    });
  const marked = html.replace(TOKENS, (token) => {
    if (token.startsWith('<')) {
      if (!inside) inside = enter(token);
      else if (leaves(inside, token)) inside = undefined;
      return token;
    }
    if (inside && !inside.isRead) return token;
    for (const term of findTerms(token, finder)) found.add(term);
    return inside ? token : linkFirst(token);
  });
  return { html: marked, found: [...found] };
}
