import type { Root as HastRoot } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { renderBlocks, type BlockContext } from './blocks.ts';
import { mendLinks } from './mend-links.ts';
import { linkTables, type ToTableFile } from './table-files.ts';
import { parseMarkdown } from './parse.ts';

/** What a body may refer to, resolved by the caller. */
export interface MarkdownContext extends BlockContext {
  /** Gives an address of this site its base path. */
  toHref: (path: string) => string;
  /** Where tables can be had as files; without it they are only shown. */
  toTableFile?: ToTableFile | undefined;
}

/**
 * Renders an editor's Markdown. Only Markdown, tables and the four allow-listed blocks (notice, steps, figure,
 * download) have a meaning; HTML, braces and `import` are text, unknown directives stay as they were typed.
 */
export function renderMarkdown(body: string, context: MarkdownContext): string {
  const tree = unified()
    .use(renderBlocks, context)
    .use(remarkRehype)
    .use(mendLinks, context.toHref);
  const hast = tree.runSync(parseMarkdown(body)) as HastRoot;
  if (context.toTableFile) linkTables(context.toTableFile)(hast);
  return unified().use(rehypeStringify).stringify(hast);
}

/** The plain text of a body, for search excerpts, feeds and descriptions. */
export function toPlainText(body: string): string {
  return body
    .replace(/^:{2,}\s*\w*(\{[^}]*\})?\s*$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\-*\d.\s]+/gm, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
