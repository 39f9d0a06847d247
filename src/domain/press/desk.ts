/** Lines that a desk takes along with a release: whom it is from, whom to ring, how to cite and to embed it. */
import { t } from '../../i18n/translate.ts';
import { escapeXml } from '../text/xml.ts';
import type { Manuscript } from './manuscript.ts';

/** Ids of the parts of a page that "Salin naskah" copies, in their order; a release has those of its kind. */
export const COPIED_PARTS =
  'release-title release-subtitle release-invitation release-answered release-claim release-text';

/** `Sumber: Dinas Kominfo, Siaran pers No. 141/2026, 24 November 2026, 07.00 WIB, https://…` */
export function toSourceLine({ lang, credit, name, published, url }: Manuscript): string {
  return `${t(lang, 'desk.source')}: ${[credit, name, published.text, url].join(', ')}`;
}

/** What stands below every copy: the newest change, what must travel with it, whom to ring, where it is from. */
export function toCopyEnd(manuscript: Manuscript): string[] {
  const { lang, changes, isRetelling, caution } = manuscript;
  const [newest] = changes;
  const change = newest && `${newest.kindName}, ${newest.at.text}: ${newest.reason}`;
  const kind = isRetelling && t(lang, 'press.retelling');
  return [
    ...[change, kind, caution].filter((line) => typeof line === 'string'),
    ...toContactLines(manuscript),
    toSourceLine(manuscript),
  ];
}

/** Whom to ring, one line each; nobody known: who to ask instead. */
export function toContactLines({ lang, contacts, ask }: Manuscript): string[] {
  const head = t(lang, 'newsroom.contact');
  if (contacts.length === 0)
    return [`${t(lang, 'press.noContactKnown')}. ${t(lang, 'press.noContactAsk', { who: ask })}`];
  return contacts.map(({ name, position, phone, whatsapp, email }) => {
    const chat = whatsapp && whatsapp !== phone ? `WhatsApp ${whatsapp}` : undefined;
    return `${head}: ${[name, position, phone, chat, email].filter(Boolean).join(', ')}`;
  });
}

/** One line that names a release: who, headline, what and when, where. */
export function toCitation({ lang, credit, headline, name, published, url }: Manuscript): string {
  const date = published.text;
  return t(lang, 'desk.citation', { who: credit, title: headline, name, date, url });
}

/** A picture's words as a desk prints them. */
export function toCaptionLine(caption: string, credit: string): string {
  return `${caption.replace(/\.?$/, '.')} (${credit})`;
}

const FRAME_HEIGHT = 380;

/** The code that shows a release in a page of another site; `src` is the whole address of its frame. */
export function toEmbedCode({ lang, headline }: Manuscript, src: string): string {
  const title = escapeXml(t(lang, 'desk.embedTitle', { title: headline }));
  return `<iframe src="${escapeXml(src)}" title="${title}" width="100%" height="${FRAME_HEIGHT}" loading="lazy"></iframe>`;
}
