import type { PosterKind } from './motifs.ts';

/** The poster of each kind of content: destinations, events, routes, and the other collections. */
const BY_KIND: Readonly<Record<string, PosterKind>> = {
  // destinations
  lake: 'lake',
  mountain: 'mountain',
  viewpoint: 'summit',
  waterfall: 'waterfall',
  heritage: 'temple',
  agro: 'tea',
  village: 'village',
  cave: 'cave',
  'hot-spring': 'hot-spring',
  crater: 'crater',
  park: 'park',
  culinary: 'food',
  market: 'market',
  culture: 'balloons',
  dance: 'dance',
  craft: 'batik',
  'forest-trail': 'forest',
  reservoir: 'reservoir',
  beach: 'beach',
  harbour: 'boat',
  // events
  festival: 'balloons',
  ceremony: 'dance',
  anniversary: 'park',
  performance: 'dance',
  sport: 'forest',
  nature: 'summit',
  community: 'village',
  // routes
  trip: 'summit',
  hike: 'mountain',
  walk: 'forest',
  drive: 'tea',
  // collections
  destination: 'mountain',
  event: 'balloons',
  route: 'forest',
  service: 'office',
  office: 'office',
  'life-event': 'village',
  release: 'office',
  page: 'park',
};

/** Words among the tags that say more than the kind does. First match wins. */
const BY_TAG: readonly (readonly [words: readonly string[], poster: PosterKind])[] = [
  [['dam', 'bendungan', 'waduk', 'reservoir'], 'reservoir'],
  [['dance', 'tari', 'topeng', 'rite', 'ritual', 'ruwatan'], 'dance'],
  [['batik', 'weaving', 'tenun', 'craft', 'kriya'], 'batik'],
  [['balloon', 'balon'], 'balloons'],
  [['hot-spring', 'air-panas'], 'hot-spring'],
  [['cave', 'gua', 'goa'], 'cave'],
  [['crater', 'kawah', 'geothermal', 'sulphur'], 'crater'],
  [['market', 'pasar', 'coffee', 'kopi'], 'market'],
  [['sunrise', 'viewpoint', 'camp', 'camping'], 'summit'],
  [['tea', 'teh'], 'tea'],
  [['harbour', 'boat', 'perahu'], 'boat'],
];

/** Kinds that are too broad for one picture: there the tags may decide. */
const BROAD_KINDS = new Set([
  'lake',
  'mountain',
  'culture',
  'culinary',
  'nature',
  'festival',
  'ceremony',
  'performance',
  'community',
  'agro',
  'hike',
  'event',
]);

/** Tags that fit a broad kind only: a lake is a reservoir by its dam, never a market by its coffee. */
const TAGS_OF_KIND: Readonly<Record<string, readonly PosterKind[]>> = {
  lake: ['reservoir'],
  mountain: ['summit'],
  hike: ['summit'],
  culinary: ['market'],
  agro: ['market'],
};

/**
 * The poster that stands for an entry until it has a photo. A kind that is not in the table gets the
 * mountain: there is always a picture.
 */
export function toPosterKind(kind: string, tags: readonly string[] = []): PosterKind {
  const words = new Set(tags.map((tag) => tag.toLowerCase().replace(/\s+/g, '-')));
  const allowed = TAGS_OF_KIND[kind];
  const byTag = BY_TAG.find(
    ([names, poster]) =>
      names.some((name) => words.has(name)) && (!allowed || allowed.includes(poster)),
  );
  const own = BY_KIND[kind];
  if (byTag && (!own || BROAD_KINDS.has(kind))) return byTag[1];
  return own ?? 'mountain';
}
