import type { Manuscript } from '../manuscript.ts';
import type { ReleaseForm } from './form-names.ts';
import { renderMarkdownManuscript } from './markdown.ts';
import { renderNinjs } from './ninjs.ts';
import { renderTextManuscript } from './text.ts';
import { renderWordManuscript } from './word.ts';

type Content = string | Uint8Array<ArrayBuffer>;

const RENDER: Record<ReleaseForm, (one: Manuscript) => Content | Promise<Content>> = {
  text: renderTextManuscript,
  word: renderWordManuscript,
  markdown: renderMarkdownManuscript,
  ninjs: renderNinjs,
};

/** A release in one of its forms: text, or the bytes of a file. */
export async function renderForm(form: ReleaseForm, one: Manuscript): Promise<Content> {
  return RENDER[form](one);
}
