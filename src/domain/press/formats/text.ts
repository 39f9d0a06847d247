import { renderBlocksText } from '../../markdown/blocks-to-text.ts';
import type { Manuscript } from '../manuscript.ts';
import { toSheet } from './sheet.ts';

/** `naskah.txt`: the whole release as plain text (UTF-8, a paragraph a line). */
export function renderTextManuscript(one: Manuscript): string {
  return `${renderBlocksText(toSheet(one))}\n`;
}
