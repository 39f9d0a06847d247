import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { keepAsText } from './keep-as-text.ts';

/**
 * The tree (mdast) of an editor's Markdown: what pages, manuscripts and feeds are made from. Only Markdown, tables
 * and the four allow-listed blocks have a meaning; everything else is the text that was typed.
 */
export function parseMarkdown(body: string): Root {
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(keepAsText, body);
  return parser.runSync(parser.parse(body)) as Root;
}
