/** A release as IPTC ninjs 3.1 (News in JSON), what newsrooms' systems exchange. */
import { t } from '../../../i18n/translate.ts';
import { renderBlocksHtml } from '../../markdown/blocks-to-html.ts';
import { renderBlocksText } from '../../markdown/blocks-to-text.ts';
import { toMachineTime, type Manuscript } from '../manuscript.ts';
import { RELEASE_FORMS, toFormMediaType, toFormName } from './form-names.ts';
import { toNinjsPeople, toNinjsPictures } from './ninjs-parts.ts';
import { toSheetChanges, toSheetText } from './sheet.ts';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

const PLAIN = 'text/plain';

function toBodies(one: Manuscript) {
  const blocks = toSheetText(one);
  if (blocks.length === 0) return undefined;
  const text = renderBlocksText(blocks);
  const wordCount = text.split(/\s+/).length;
  return [
    { role: 'main', contentType: 'text/html', wordCount, value: renderBlocksHtml(blocks) },
    { role: 'main', contentType: PLAIN, charCount: text.length, wordCount, value: text },
  ];
}

/** What desks must know before they use it: changes, what it is not, notes. */
function toEdNote(one: Manuscript): string | undefined {
  const changes = renderBlocksText(toSheetChanges(one), '\n');
  const note = [one.caution, changes, one.notes].filter(Boolean).join('\n');
  return note || undefined;
}

function toHeadlines({ headline, subtitle }: Manuscript) {
  const main = { role: 'main', contentType: PLAIN, value: headline };
  return subtitle ? [main, { role: 'subtitle', contentType: PLAIN, value: subtitle }] : [main];
}

function toDescriptions({ lead, boilerplate }: Manuscript) {
  const all = [
    { role: 'summary', contentType: PLAIN, value: lead },
    { role: 'boilerplate', contentType: PLAIN, value: boilerplate?.text ?? '' },
  ].filter(({ value }) => value !== '');
  return all.length > 0 ? all : undefined;
}

function toSubjects({ subjects }: Manuscript) {
  return subjects
    .filter(({ type }) => type !== 'place')
    .map(({ type, code, name, url }) => ({ name, rel: type, literal: code, uri: url }));
}

function toPlaces({ dateline, subjects }: Manuscript) {
  const places = subjects
    .filter(({ type }) => type === 'place')
    .map(({ code, name, url }) => ({ name, rel: 'about', uri: url, literal: code }));
  return [{ name: dateline, rel: 'dateline' }, ...places];
}

function toSources({ sources }: Manuscript) {
  const all = sources.map(({ name, url }) => ({ name, role: 'source', uri: url }));
  return all.length > 0 ? all : undefined;
}

function toRenditions({ url, lang }: Manuscript) {
  return RELEASE_FORMS.filter((form) => form !== 'ninjs').map((form) => ({
    name: form,
    href: new URL(toFormName(form, lang), url).href,
    contentType: toFormMediaType(form).split(';')[0],
  }));
}

function toRights({ lang, credit, published, licence, rights }: Manuscript) {
  const year = published.machine.slice(0, 4);
  return {
    copyrightHolder: credit,
    copyrightNotice: t(lang, 'press.copyright', { year, who: credit }),
    usageTerms: rights,
    rightsInfo: { linkedRights: licence },
  };
}

/** When and where the press is invited. */
function toEventDetails({ invitation, credit }: Manuscript) {
  if (!invitation) return undefined;
  const { startMachine, endMachine } = invitation;
  const dates = {
    startDate: toMachineTime(startMachine),
    endDate: endMachine && toMachineTime(endMachine),
  };
  return { dates, organiser: { name: credit } };
}

/** The ninjs object of a release. A withdrawn one is cancelled and has no body. */
export function toNinjs(one: Manuscript): object {
  const { url, published, changed, embargo, number, state, credit } = one;
  const isWithdrawn = state === 'withdrawn';
  return {
    uri: url,
    type: 'text',
    representationType: 'full',
    standard: STANDARD,
    version: String(one.version),
    firstCreated: published.machine,
    versionCreated: changed.machine,
    embargoedUntil: embargo?.machine,
    pubStatus: isWithdrawn ? 'canceled' : 'usable',
    language: one.textLang,
    title: one.name,
    slugline: one.slug,
    headlines: toHeadlines(one),
    bodies: toBodies(one),
    descriptions: toDescriptions(one),
    by: credit,
    located: one.dateline,
    edNote: toEdNote(one),
    ...(isWithdrawn ? { usageTerms: one.rights } : toRights(one)),
    subjects: toSubjects(one),
    people: toNinjsPeople(one),
    eventDetails: toEventDetails(one),
    organisations: [{ name: credit, rel: 'publisher' }],
    places: toPlaces(one),
    infoSources: toSources(one),
    altIds: number ? [{ role: 'number', value: number }] : undefined,
    associations: toNinjsPictures(one),
    renditions: toRenditions(one),
  };
}

/** `ninjs.json`. */
export function renderNinjs(one: Manuscript): string {
  return `${JSON.stringify(toNinjs(one), null, 2)}\n`;
}
