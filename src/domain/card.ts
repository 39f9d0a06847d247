/**
 * Share cards: what a link to a page looks like in a message. Pages plan them as data
 * (`/gambar/kartu/<name>.json`); `src/build/cards` draws each to a JPEG and removes the data.
 */
import { formatDate } from '../i18n/format.ts';
import { label, t } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import type { CollectionName } from '../model/index.ts';
import { selectCover } from './entry/photo.ts';
import type { Hub, Record } from './hub/types.ts';
import type { PhotoSource } from './photo.ts';
import { toStampEdge } from './place/page.ts';
import { toReleaseCard, toReleasePoster } from './press/card.ts';
import { say } from './say.ts';
import { toCode } from './service/page.ts';
import { formatCost, formatDuration } from './service/words.ts';

export const CARD_FOLDER = '/gambar/kartu/';
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Collections whose entries have a card of their own. */
const OWN_CARDS = [
  'destinations',
  'services',
  'releases',
  'events',
  'routes',
  'life-events',
  'offices',
  'alerts',
] as const satisfies CollectionName[];

type CardCollection = (typeof OWN_CARDS)[number];

/** A collection larger than this has one card for all, so that a build does not take an hour. */
const MAX_OWN_CARDS = 500;

/** What is written on a card. The picture is a photo, else a poster. */
export interface Card {
  /** Left and right on the stamp's paper edge. */
  edge: { left: string; right?: string | undefined };
  title: string;
  /** A headline: not in capitals. */
  isSentence?: boolean;
  note?: string | undefined;
  plate?: readonly [left: string, right: string] | undefined;
  facts?: readonly { label: string; value: string }[];
  photo?: PhotoSource | undefined;
}

/** The strip at the foot of every card. */
export interface CardStrip {
  siteName: string;
  region: string;
  /** Without protocol; empty where the site has no public address. */
  address: string;
}

/** Everything that a card is drawn from: the data that a page leaves for the build. */
export interface CardRequest {
  card: Card;
  posterSvg: string;
  strip: CardStrip;
}

/** What `<meta property="og:image">` needs. */
export interface CardImage {
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** A card with the name of its file and what its poster is drawn from. */
export interface PlannedCard {
  name: string;
  card: Card;
  poster: { kind: string; tags: readonly string[]; seed: string };
}

interface CardEntry {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly title: string;
}

/** The Open Graph picture of an entry's page. */
export function toCardImage(hub: Hub, { collection, slug, title }: CardEntry): CardImage {
  const name = hasOwnCard(hub, collection)
    ? toEntryCardName(collection, slug, hub.lang)
    : toSiteCardName(hub.lang);
  return toImage(name, title);
}

/** The Open Graph picture of every other page. */
export function toSiteCardImage(lang: Lang, alt: string): CardImage {
  return toImage(toSiteCardName(lang), alt);
}

function toImage(name: string, alt: string): CardImage {
  return { src: `${CARD_FOLDER}${name}.jpg`, width: CARD_WIDTH, height: CARD_HEIGHT, alt };
}

function toSiteCardName(lang: Lang): string {
  return `umum-${lang}`;
}

function toEntryCardName(collection: string, slug: string, lang: Lang): string {
  return `${collection}-${slug}-${lang}`;
}

function hasOwnCard(hub: Hub, name: CollectionName): name is CardCollection {
  return OWN_CARDS.some((one) => one === name) && hub.records[name].length <= MAX_OWN_CARDS;
}

/** All cards of one language. */
export function planCards(hub: Hub): PlannedCard[] {
  const { region } = hub.settings;
  const site: PlannedCard = {
    name: toSiteCardName(hub.lang),
    card: {
      edge: { left: say(region.province, hub.lang) },
      title: say(region.fullName, hub.lang),
      note: say(region.tagline, hub.lang),
    },
    poster: { kind: 'mountain', tags: [], seed: region.name },
  };
  return [site, ...OWN_CARDS.flatMap((name) => planCollection(hub, name))];
}

function planCollection<N extends CardCollection>(hub: Hub, name: N): PlannedCard[] {
  if (!hasOwnCard(hub, name)) return [];
  const plan: Planner<N> = PLANNERS[name];
  return (hub.records[name] as readonly Record<N>[]).map((record) => {
    const { card, poster = { kind: name.replace(/s$/, ''), tags: [] } } = plan(record, hub);
    const photos = 'photos' in record ? (record.photos as readonly string[]) : [];
    const photo = selectCover(hub, photos)?.photo;
    return {
      name: toEntryCardName(name, record.slug, hub.lang),
      card: { ...card, photo },
      poster: { ...poster, seed: record.slug },
    };
  });
}

type Planner<N extends CardCollection> = (
  record: Record<N>,
  hub: Hub,
) => { card: Card; poster?: { kind: string; tags: readonly string[] } };

const PLANNERS: { [N in CardCollection]: Planner<N> } = {
  destinations: (record, hub) => ({
    card: toDestinationCard(record, hub),
    poster: { kind: record.kind, tags: record.tags },
  }),
  services: (record, hub) => ({ card: toServiceCard(record, hub) }),
  releases: (record, hub) => ({
    card: toReleaseCard(record, hub),
    poster: toReleasePoster(record, hub),
  }),
  events: (record, { lang, settings }) => ({
    card: {
      edge: {
        left: label(lang, 'eventKind.', record.kind),
        right: toEventDay(record, lang, settings.region.timeZone),
      },
      title: record.title,
      note: record.summary,
    },
    poster: { kind: record.kind, tags: [] },
  }),
  routes: (record, { lang }) => ({
    card: {
      edge: { left: label(lang, 'routeKind.', record.kind) },
      title: record.title,
      note: record.summary,
    },
    poster: { kind: record.kind, tags: [] },
  }),
  'life-events': (record, { lang }) => ({
    card: { edge: { left: t(lang, 'thing.lifeEvent') }, title: record.title, note: record.summary },
  }),
  offices: (record, hub) => ({
    card: {
      edge: { left: label(hub.lang, 'officeKind.', record.kind) },
      title: record.title,
      note: record.place?.address ?? record.summary,
    },
  }),
  alerts: (record, { lang }) => ({
    card: {
      edge: { left: t(lang, 'thing.alert'), right: label(lang, 'level.', record.level) },
      title: record.title,
      isSentence: true,
      note: record.summary,
    },
    poster: { kind: 'mountain', tags: [] },
  }),
};

function toDestinationCard(record: Record<'destinations'>, hub: Hub): Card {
  const { left, right } = toStampEdge(record, hub);
  return {
    edge: { left, right: right ?? label(hub.lang, 'kind.', record.kind) },
    title: record.title,
    note: record.summary,
  };
}

/** A day that is certain and alone; every other event says its kind only. */
function toEventDay(
  { status, start, recurrence }: Record<'events'>,
  lang: Lang,
  timeZone: string,
): string | undefined {
  const isCertain = status === 'confirmed' || status === 'moved';
  return isCertain && start && !recurrence
    ? formatDate(new Date(start), lang, timeZone, 'medium')
    : undefined;
}

function toServiceCard(record: Record<'services'>, hub: Hub): Card {
  const { lang } = hub;
  const facts = [
    { label: t(lang, 'lifeEvent.documents'), value: record.documents.length || undefined },
    { label: t(lang, 'service.time'), value: formatDuration(record, lang) },
  ];
  return {
    edge: { left: t(lang, 'thing.service'), right: formatCost(record, lang) },
    title: record.title,
    plate: toCode(record, hub).plate,
    facts: facts.flatMap(({ label: name, value }) =>
      value ? [{ label: name, value: String(value) }] : [],
    ),
  };
}
