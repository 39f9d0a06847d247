/** A feed of releases before it is written as RSS, Atom or JSON Feed. */
import { t } from '../../../i18n/translate.ts';
import type { Hub, Record } from '../../hub/types.ts';
import { renderBlocksHtml } from '../../markdown/blocks-to-html.ts';
import { renderBlocksText } from '../../markdown/blocks-to-text.ts';
import type { Block } from '../../markdown/plain-blocks.ts';
import { toPath } from '../../paths.ts';
import { say } from '../../say.ts';
import { paragraph, strong } from '../formats/sheet-parts.ts';
import {
  toSheetCaution,
  toSheetChanges,
  toSheetFoot,
  toSheetSubtitle,
  toSheetText,
} from '../formats/sheet.ts';
import { toManuscript, type Manuscript } from '../manuscript.ts';
import { toChangedAt } from '../release.ts';
import { toFeedPath, type FeedForm } from './feed-names.ts';

/** How many releases a feed holds. */
const NEWEST = 50;

/** One release in a feed; addresses are whole. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly text: string;
  readonly published: Date;
  readonly updated: Date;
  readonly credit: string;
  readonly lang: string;
  readonly rights: string;
  readonly tags: readonly string[];
  readonly image?: string | undefined;
}

/** A list of releases to follow. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Who runs the site. */
  readonly publisher: string;
  /** The page of the same list. */
  readonly pageUrl: string;
  readonly updated: Date;
  readonly items: readonly FeedItem[];
  readonly toFeedUrl: (form: FeedForm) => string;
}

/** A list of releases that may be followed: all, or those of a kind or dimension. */
export interface FeedList {
  /** The kind or dimension; absent: all releases. */
  readonly feed?: string | undefined;
  /** Its name: `Pernyataan`. */
  readonly label?: string | undefined;
  readonly pagePath: string;
  readonly releases: readonly Record<'releases'>[];
}

/** Changes first: who reads only the first line must see them. Then what it is, with the number that a desk cites. */
function toContent(one: Manuscript): Block[] {
  return [
    ...toSheetChanges(one),
    paragraph(strong(one.name)),
    ...toSheetSubtitle(one),
    ...toSheetText(one),
    ...toSheetFoot(one),
    ...toSheetCaution(one),
  ];
}

/** The headline; a withdrawn one says so, because readers show lists of titles alone. */
function toTitle({ lang, state, headline }: Manuscript): string {
  return state === 'withdrawn' ? t(lang, 'press.withdrawnHeadline', { headline }) : headline;
}

function toItem(one: Manuscript): FeedItem {
  const content = toContent(one);
  const { programme, subjects } = one;
  const about = subjects.filter(({ type }) => type === 'kind' || type === 'dimension');
  // A retelling is no "Data" of an office: its own name stands where others have their kind.
  const tags = about.map(({ type, name }) =>
    type === 'kind' && one.isRetelling ? one.name : name,
  );
  const names = [...tags, programme ?? ''];
  return {
    url: one.url,
    title: toTitle(one),
    summary: one.lead || (one.changes[0]?.reason ?? ''),
    html: renderBlocksHtml(content),
    text: renderBlocksText(content),
    published: new Date(one.published.machine),
    updated: new Date(one.changed.machine),
    credit: one.credit,
    lang: one.textLang,
    rights: one.rights,
    tags: names.filter((name) => name !== ''),
    image: one.photos[0]?.url,
  };
}

/** Those that are new or changed last: a correction of an old release reaches its readers too. */
function selectNewest(releases: readonly Record<'releases'>[]): Record<'releases'>[] {
  return [...releases]
    .sort((a, b) => toChangedAt(b) - toChangedAt(a) || a.slug.localeCompare(b.slug))
    .slice(0, NEWEST);
}

/** The feed of a list. An empty one is dated by the build. */
export function toFeed(list: FeedList, hub: Hub, toUrl: (path: string) => string): Feed {
  const { lang, settings, now } = hub;
  const { siteName, fullName, publisher } = settings.region;
  const newest = selectNewest(list.releases);
  const times = newest.map(toChangedAt);
  return {
    title: `${list.label ?? t(lang, 'press.title')} · ${siteName}`,
    description: t(lang, 'press.description', { region: say(fullName, lang) }),
    lang,
    publisher: say(publisher, lang),
    pageUrl: toUrl(list.pagePath),
    updated: times.length > 0 ? new Date(Math.max(...times)) : now,
    items: newest.map((one) => toItem(toManuscript(one, hub, toUrl))),
    toFeedUrl: (form) => toUrl(toFeedPath(form, list.feed, lang)),
  };
}

/** The list of all releases. */
export function toWholeFeedList({ lang, records }: Hub): FeedList {
  return { pagePath: toPath('releases', {}, lang), releases: records.releases };
}
