/**
 * One plain form of a release in one language. Text, Markdown, Word, ninjs, feeds, structured data, copies and kits
 * are all made from it, so that headline, date and credit cannot differ. Pure; a withdrawn release has no text here,
 * so no form can show it.
 */
import { formatMoment } from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { EntryData } from '../content/types.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toPlainBlocks, type Block } from '../markdown/plain-blocks.ts';
import { LICENCE } from '../open-data/licence.ts';
import { toPath } from '../paths.ts';
import { say } from '../say.ts';
import { toBoilerplate, type Boilerplate } from './boilerplate.ts';
import { toReleaseContacts, type PressContact } from './contacts.ts';
import { toManuscriptAbout, type ManuscriptAbout } from './manuscript-about.ts';
import {
  selectManuscriptPhotos,
  selectQuotes,
  selectSubjects,
  toPlainContext,
  type ManuscriptPhoto,
  type ManuscriptQuote,
  type ManuscriptSubject,
} from './manuscript-parts.ts';
import { formatFactDate, sortCorrections, toReleaseState, type ReleaseState } from './release.ts';
import { toReleaseName } from './release-name.ts';

type Release = EntryData['releases'];

/** A moment for programs (ISO 8601 with offset and seconds) and for people. */
export interface ManuscriptTime {
  readonly machine: string;
  readonly text: string;
}

/** One change of a release since it went out. */
export interface ManuscriptChange {
  readonly kind: Release['corrections'][number]['kind'];
  /** `Ralat`, `Correction`. */
  readonly kindName: string;
  readonly at: ManuscriptTime;
  readonly reason: string;
  readonly before?: string | undefined;
}

/** Where something in the text is from. */
export interface ManuscriptSource {
  readonly name: string;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  /** What it is the source of; in the default language only. */
  readonly claim?: string | undefined;
}

/** A release as every form of it is written. Texts without a translation are in `textLang`. */
export interface Manuscript extends ManuscriptAbout {
  readonly slug: string;
  /** The language of the words around the text. */
  readonly lang: Lang;
  readonly textLang: Lang;
  /** The whole address of its page. */
  readonly url: string;
  readonly kind: Release['kind'];
  /** `Siaran pers No. 141/2026`, `Penceritaan ulang`. */
  readonly name: string;
  readonly number?: string | undefined;
  readonly state: ReleaseState;
  readonly headline: string;
  readonly subtitle?: string | undefined;
  readonly dateline: string;
  /** The opening; empty for a withdrawn release, as are body, quotes, notes, photos and sources. */
  readonly lead: string;
  readonly body: readonly Block[];
  readonly quotes: readonly ManuscriptQuote[];
  readonly boilerplate?: Boilerplate | undefined;
  readonly notes?: string | undefined;
  readonly contacts: readonly PressContact[];
  /** Whom to ask when no contact is known: the office, else who runs the site. */
  readonly ask: string;
  readonly photos: readonly ManuscriptPhoto[];
  readonly sources: readonly ManuscriptSource[];
  readonly published: ManuscriptTime;
  /** The newest change, else the publication. */
  readonly changed: ManuscriptTime;
  /** Until when it was under embargo. */
  readonly embargo?: ManuscriptTime | undefined;
  /** When it happened, as exactly as known. */
  readonly fact?: ManuscriptTime | undefined;
  readonly isRetelling: boolean;
  /** What must be said of the whole site, because a file travels without its pages: a demonstration, an invented region. */
  readonly caution?: string | undefined;
  /** Counts the changes: 1 as it went out. */
  readonly version: number;
  /** The newest first; of a withdrawn release only the withdrawal. */
  readonly changes: readonly ManuscriptChange[];
  /** Who gives it out and is named when it is used: the office, else who runs the site. */
  readonly credit: string;
  /** How it may be used, in words. */
  readonly rights: string;
  readonly licence: string;
  readonly subjects: readonly ManuscriptSubject[];
}

/** `2026-11-24T07:00+0700` → `2026-11-24T07:00:00+07:00`: the form that every program reads. */
export function toMachineTime(moment: string): string {
  return moment.replace(/T(\d\d:\d\d)(?=Z|[+-])/, 'T$1:00').replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
}

function toTime(moment: string, { lang, settings }: Hub): ManuscriptTime {
  const text = formatMoment(new Date(moment), lang, settings.region.timeZone);
  // Plain spaces: the text is pasted into other programs.
  return { machine: toMachineTime(moment), text: text.replaceAll('\u00a0', ' ') };
}

function toChanges(release: Record<'releases'>, hub: Hub): ManuscriptChange[] {
  return sortCorrections(release).map(({ kind, at, reason, before }) => ({
    kind,
    kindName: label(hub.lang, 'correctionKind.', kind),
    at: toTime(at, hub),
    reason: say(reason, hub.lang),
    before: say(before, hub.lang),
  }));
}

/** Who is named when a release is used. A retelling is never credited to the office that it tells of. */
export function toCredit(release: Record<'releases'>, hub: Hub): string {
  const office = release.retelling ? undefined : selectRecord(hub, 'offices', release.office);
  return office?.title ?? say(hub.settings.region.publisher, hub.lang);
}

/** What must be said of the whole site wherever a file travels without its pages. */
export function toCaution({ lang, settings }: Hub): string | undefined {
  const { official, fictional } = settings.region;
  const said = [
    official ? '' : t(lang, 'site.demo'),
    fictional ? t(lang, 'site.fictional') : '',
  ].filter((text) => text !== '');
  return said.length > 0 ? `${said.join('. ').replace(/\.$/, '')}.` : undefined;
}

type Said = Pick<
  Manuscript,
  | keyof ManuscriptAbout
  | 'subtitle'
  | 'lead'
  | 'body'
  | 'quotes'
  | 'boilerplate'
  | 'notes'
  | 'photos'
  | 'sources'
>;

const SILENCE: Said = { lead: '', body: [], quotes: [], photos: [], sources: [], figures: [] };

function toSaid(release: Record<'releases'>, hub: Hub, toUrl: ToUrl): Said {
  return {
    ...toManuscriptAbout(release, hub),
    subtitle: release.subtitle,
    lead: release.summary,
    body: toPlainBlocks(release.body, toPlainContext(hub, toUrl)),
    quotes: selectQuotes(release, hub),
    boilerplate: release.boilerplate ? toBoilerplate(hub) : undefined,
    notes: release.notes?.trim(),
    photos: selectManuscriptPhotos(release, hub, toUrl),
    sources: release.sources.map(({ name, url, date, claim }) => ({
      name,
      url,
      date: date && formatFactDate(date, hub.lang, hub.settings.region.timeZone),
      claim: hub.lang === 'id' ? claim : undefined,
    })),
  };
}

type ToUrl = (path: string) => string;

function toFact({ factDate }: Record<'releases'>, { lang, settings }: Hub) {
  if (!factDate) return undefined;
  return { machine: factDate, text: formatFactDate(factDate, lang, settings.region.timeZone) };
}

/** The plain form of a release; `toUrl` gives the whole address of a path of the site. */
export function toManuscript(release: Record<'releases'>, hub: Hub, toUrl: ToUrl): Manuscript {
  const { lang } = hub;
  const state = toReleaseState(release);
  const isWithdrawn = state === 'withdrawn';
  const changes = toChanges(release, hub);
  const { embargoUntil } = release;
  const published = toTime(release.publishedAt, hub);
  const credit = toCredit(release, hub);
  return {
    slug: release.slug,
    lang,
    textLang: release.textLang,
    url: toUrl(toPath('release', { slug: release.slug }, lang)),
    kind: release.kind,
    name: toReleaseName(release, hub),
    number: release.number,
    state,
    headline: release.title,
    dateline: release.dateline,
    ...(isWithdrawn ? SILENCE : toSaid(release, hub, toUrl)),
    contacts: toReleaseContacts(release, hub),
    ask: credit,
    published,
    changed: changes[0]?.at ?? published,
    embargo: embargoUntil ? toTime(embargoUntil, hub) : undefined,
    fact: toFact(release, hub),
    isRetelling: release.retelling,
    caution: toCaution(hub),
    version: changes.length + 1,
    changes: isWithdrawn ? changes.filter(({ kind }) => kind === 'withdrawal') : changes,
    credit,
    rights: t(lang, isWithdrawn ? 'press.withdrawnLead' : 'press.licenceText'),
    licence: LICENCE,
    subjects: selectSubjects(release, hub, toUrl),
  };
}
