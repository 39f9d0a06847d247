/** A manuscript as a row of blocks: the order in which every readable form of a release has its parts. */
import { t } from '../../../i18n/translate.ts';
import type { Block } from '../../markdown/plain-blocks.ts';
import type { PressContact } from '../contacts.ts';
import type { Manuscript, ManuscriptChange } from '../manuscript.ts';
import {
  address,
  paragraph,
  strong,
  toFigureParts,
  toKindParts,
  toList,
  toPart,
  toRows,
} from './sheet-parts.ts';

/** The second line of the headline. */
export function toSheetSubtitle({ subtitle }: Manuscript): Block[] {
  return subtitle ? [paragraph({ text: subtitle, isEmphasis: true })] : [];
}

/** What must be said of the whole site. */
export function toSheetCaution({ caution }: Manuscript): Block[] {
  return caution ? [paragraph({ text: caution, isEmphasis: true })] : [];
}

/** What it is, who gives it out and when; the headline. */
export function toSheetHead(one: Manuscript): Block[] {
  const { lang, embargo, fact } = one;
  const times = [
    t(lang, 'press.published', { date: one.published.text }),
    embargo && t(lang, 'press.embargoWas', { time: embargo.text }),
    fact && t(lang, 'press.factDate', { date: fact.text }),
  ];
  return [
    ...toSheetCaution(one),
    paragraph(strong(one.name)),
    paragraph(t(lang, one.isRetelling ? 'press.compiledBy' : 'press.by', { who: one.credit })),
    ...times.flatMap((text) => (text ? [paragraph(text)] : [])),
    ...toRows(one, [
      ['press.place', one.place],
      ['press.programme', one.programme],
    ]),
    { type: 'heading', level: 1, spans: [{ text: one.headline }] },
    ...toSheetSubtitle(one),
  ];
}

function toChange({ kindName, at, reason, before }: ManuscriptChange, one: Manuscript): Block[] {
  const said = paragraph(strong(`${kindName}, ${at.text}.`), ` ${reason}`);
  if (!before) return [said];
  return [said, paragraph(`${t(one.lang, 'press.before')}: `, { text: before, isDeleted: true })];
}

/** What changed since it went out, the newest first, and what it is not: stands before the text. */
export function toSheetChanges(one: Manuscript): Block[] {
  const { lang } = one;
  return [
    ...(one.state === 'withdrawn' ? [paragraph(strong(t(lang, 'press.withdrawnLead')))] : []),
    ...one.changes.flatMap((change) => toChange(change, one)),
    ...(one.isRetelling ? [paragraph({ text: t(lang, 'press.retelling'), isEmphasis: true })] : []),
  ];
}

/** Opening, body and quotes: what is printed. */
export function toSheetText(one: Manuscript): Block[] {
  const lead = one.lead ? [paragraph(strong(one.dateline), ` – ${one.lead}`)] : [];
  const quotes = one.quotes.map(({ text, name, position, office }): Block => {
    const speaker = [name, position, office].filter(Boolean).join(', ');
    return { type: 'quote', blocks: [paragraph(`“${text}”`), paragraph(`– ${speaker}`)] };
  });
  const figures = toFigureParts(one.figures, one);
  return [...lead, ...toKindParts(one), ...one.body, ...figures, ...quotes];
}

/** `Sari, narahubung. Telepon 0299…, WhatsApp …, sari@…` */
function toContact(
  { name, position, phone, whatsapp, email }: PressContact,
  lang: Manuscript['lang'],
) {
  const ways = [
    phone && t(lang, 'press.phone', { number: phone }),
    whatsapp && `WhatsApp ${whatsapp}`,
  ].filter((way) => way !== undefined);
  const mail = email ? [{ text: email, href: `mailto:${email}` }] : [];
  const isReached = ways.length + mail.length > 0;
  const who = `, ${position}${isReached ? '. ' : ''}`;
  const numbers = [...ways, ...(mail.length > 0 ? [''] : [])].join(', ');
  return paragraph(strong(name), who, numbers, ...mail);
}

function toContacts({ lang, contacts, ask }: Manuscript): Block[] {
  if (contacts.length > 0) return toList(contacts.map((one) => toContact(one, lang)));
  const unknown = t(lang, 'press.noContactKnown');
  return [paragraph(`${unknown}. ${t(lang, 'press.noContactAsk', { who: ask })}`)];
}

function toBoilerplate(one: Manuscript): Block[] {
  const { boilerplate } = one;
  if (!boilerplate) return [];
  const { title, text, facts, sources } = boilerplate;
  const rows = facts.map(({ name, value, source }) => paragraph(`${name}: ${value} (${source})`));
  const from = sources.map(({ name }) => name).join('; ');
  const source = from && paragraph(t(one.lang, 'press.figureSource', { source: from }));
  return toPart(title, [paragraph(text), ...toList(rows), ...(source ? [source] : [])]);
}

/** What stands below the text for desks: notes, profile, contacts, pictures, sources, how it may be used. */
export function toSheetFoot(one: Manuscript): Block[] {
  const { lang, notes } = one;
  const photos = one.photos.map(({ caption, people, creditLine, url }) => {
    const names = people.length > 0 && `${t(lang, 'photo.people')}: ${people.join('; ')}.`;
    const words = [caption, names, `${creditLine}. `].filter(Boolean).join(' ');
    return paragraph(words, address(url));
  });
  const sources = one.sources.map(({ name, date, claim, url }) => {
    const line = [name, date, claim].filter(Boolean).join(' · ');
    return paragraph(url ? `${line} · ` : line, url ? address(url) : undefined);
  });
  return [
    ...toPart(t(lang, 'press.notes'), notes ? [paragraph(notes)] : []),
    ...toBoilerplate(one),
    ...toPart(t(lang, 'newsroom.contact'), toContacts(one)),
    ...toPart(t(lang, 'press.photos'), toList(photos)),
    ...toPart(t(lang, 'press.sources'), toList(sources)),
    ...toPart(t(lang, 'newsroom.terms'), [
      paragraph(one.rights),
      paragraph(t(lang, 'press.creditLine', { credit: one.credit })),
      paragraph(address(one.url)),
    ]),
  ];
}

/** The whole release as one row of blocks. */
export function toSheet(one: Manuscript): Block[] {
  return [...toSheetHead(one), ...toSheetChanges(one), ...toSheetText(one), ...toSheetFoot(one)];
}
