import { renderBlocksMarkdown } from '../../markdown/blocks-to-markdown.ts';
import type { Manuscript } from '../manuscript.ts';
import { toSheet } from './sheet.ts';

/** Front matter for programs. A JSON text is a YAML text in quotes, whatever it holds. */
function toFrontMatter(one: Manuscript): string {
  const { headline, name, credit, published, changed, textLang, url, licence, state } = one;
  const fields = {
    title: headline,
    kind: name,
    publisher: credit,
    published: published.machine,
    updated: changed.machine,
    state,
    language: textLang,
    url,
    ...(state !== 'withdrawn' && { licence }),
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

/** `naskah.md`: the whole release as Markdown, its data as front matter. */
export function renderMarkdownManuscript(one: Manuscript): string {
  return `${toFrontMatter(one)}\n${renderBlocksMarkdown(toSheet(one))}`;
}
