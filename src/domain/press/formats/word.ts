import { AlignmentType, Document, LevelFormat, Packer } from 'docx';
import type { Lang } from '../../../i18n/types.ts';
import type { Block } from '../../markdown/plain-blocks.ts';
import type { Manuscript } from '../manuscript.ts';
import { toSheet } from './sheet.ts';
import { toSteadyDocument } from './steady-zip.ts';
import { QUOTE_STYLE, WordWriter, type WordList } from './word-parts.ts';

/** Language tags as Word writes them, for its spelling. */
const LANGUAGES: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' };

const A4 = { width: 11906, height: 16838 };
/** 2.5 cm in twentieths of a point. */
const MARGIN = 1417;

const HEADING = { font: 'Calibri', bold: true, color: '000000' };

/** Sizes in half points; space in twentieths of a point. A heading stays with what follows it. */
function toHeading(size: number, before: number) {
  const spacing = { before, after: 100, line: 264 };
  return { run: { ...HEADING, size }, paragraph: { spacing, keepNext: true } };
}

function toStyles(lang: Lang) {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: LANGUAGES[lang] } },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      heading1: toHeading(36, 240),
      heading2: toHeading(26, 280),
      heading3: toHeading(23, 200),
    },
    paragraphStyles: [
      {
        id: QUOTE_STYLE,
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { italics: true },
        paragraph: { indent: { left: 567 } },
      },
    ],
  };
}

function toNumbering({ reference, start }: WordList) {
  const style = { paragraph: { indent: { left: 720, hanging: 360 } } };
  const format = LevelFormat.DECIMAL;
  const level = { level: 0, format, text: '%1.', alignment: AlignmentType.START, start, style };
  return { reference, levels: [level] };
}

/** ISO 8601 in UTC without fractions, as W3CDTF in the properties of a document. */
function toPropertyTime(moment: string): string {
  return new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A document as blocks, with what its properties say. */
export interface WordSheet {
  readonly title: string;
  readonly creator: string;
  readonly subject: string;
  readonly url: string;
  readonly lang: Lang;
  readonly blocks: readonly Block[];
  /** ISO 8601. */
  readonly created: string;
  readonly modified: string;
}

/** Blocks for Word, with real headings. The same sheet gives the same bytes. */
export async function renderWordSheet(one: WordSheet): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new WordWriter();
  const children = writer.write(one.blocks);
  const document = new Document({
    title: one.title,
    creator: one.creator,
    lastModifiedBy: one.creator,
    subject: one.subject,
    description: one.url,
    styles: toStyles(one.lang),
    numbering: { config: writer.lists.map(toNumbering) },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        children,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return toSteadyDocument(bytes, {
    created: toPropertyTime(one.created),
    modified: toPropertyTime(one.modified),
  }) as Uint8Array<ArrayBuffer>;
}

/** `naskah.docx`: the whole release for Word. */
export function renderWordManuscript(one: Manuscript): Promise<Uint8Array<ArrayBuffer>> {
  return renderWordSheet({
    title: one.headline,
    creator: one.credit,
    subject: one.name,
    url: one.url,
    lang: one.textLang,
    blocks: toSheet(one),
    created: one.published.machine,
    modified: one.changed.machine,
  });
}
