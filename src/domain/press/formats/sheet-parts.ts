/** Small pieces that the rows of blocks of a release are put together from, and its parts by kind. */
import { t } from '../../../i18n/translate.ts';
import type { TextKey } from '../../../i18n/translate.ts';
import type { Block } from '../../markdown/plain-blocks.ts';
import type { Span } from '../../markdown/plain-spans.ts';
import type { FigureView } from '../figure.ts';
import type { Manuscript } from '../manuscript.ts';

/** A paragraph of words and spans; what is empty is left out. */
export function paragraph(...spans: readonly (Span | string | undefined)[]): Block {
  const kept = spans.filter((one) => one !== undefined && one !== '');
  return {
    type: 'paragraph',
    spans: kept.map((one) => (typeof one === 'string' ? { text: one } : (one as Span))),
  };
}

/** Words that stand out. */
export function strong(text: string): Span {
  return { text, isStrong: true };
}

/** An address that leads there. */
export function address(url: string): Span {
  return { text: url, href: url };
}

/** A part with its heading; nothing when it has no blocks. */
export function toPart(title: string, blocks: readonly Block[]): Block[] {
  if (blocks.length === 0) return [];
  return [{ type: 'heading', level: 2, spans: [{ text: title }] }, ...blocks];
}

/** A list with bullets; nothing when it has no items. */
export function toList(items: readonly Block[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items: items.map((one) => [one]) }];
}

type Row = readonly [key: TextKey, value: string | Span | undefined];

/** `Mulai: …`, one paragraph for each value that is known. */
export function toRows({ lang }: Manuscript, rows: readonly Row[]): Block[] {
  return rows.flatMap(([key, value]) => (value ? [paragraph(`${t(lang, key)}: `, value)] : []));
}

function toUrl(url: string | undefined): Span | undefined {
  return url === undefined ? undefined : address(url);
}

/** Invitation, what is answered, claim and verdict: what the kind of a release asks for. */
export function toKindParts(one: Manuscript): Block[] {
  const { invitation, answered, claim } = one;
  const rows: Row[] = [
    ['press.invitedFrom', invitation?.start],
    ['press.invitedUntil', invitation?.end],
    ['press.invitedVenue', invitation?.venue],
    ['press.invitedBring', invitation?.bring],
    ['press.invitedAccreditation', invitation?.accreditation],
    ['press.answered', answered?.text],
    ['press.answeredIn', toAnsweredIn(answered)],
    ['press.answeredAt', toUrl(answered?.url)],
    ['press.claim', claim?.text],
    ['press.circulatedIn', claim?.circulatedIn],
    ['press.claimAt', toUrl(claim?.url)],
    ['press.verdict', claim && strong(claim.verdictText)],
  ];
  return toRows(one, rows);
}

function toAnsweredIn(answered: Manuscript['answered']): string | undefined {
  if (!answered) return undefined;
  const { medium, title, date } = answered;
  return [medium, title && `“${title}”`, date].filter(Boolean).join(', ');
}

/** A figure as its title, the table of its values and its source. */
export function toFigureParts(figures: readonly FigureView[], { lang }: Manuscript): Block[] {
  return figures.flatMap(({ title, unit, source, rows }) => [
    { type: 'heading' as const, level: 3 as const, spans: [{ text: title }] },
    {
      type: 'table' as const,
      rows: [['', unit], ...rows.map((row) => [row.label, row.text])].map((cells) =>
        cells.map((text) => [{ text }]),
      ),
    },
    ...(source ? [paragraph(t(lang, 'press.figureSource', { source }))] : []),
  ]);
}
