import { toEntryPath } from '../domain/entry/address.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import type { PageName } from '../domain/search/guess.ts';
import { t, type TextKey } from '../i18n/translate.ts';
import { link, linkTo } from './links.ts';

/** Lists and single pages that a wrong address may have meant. */
const LISTS = {
  destinations: 'nav.explore',
  services: 'nav.services',
  releases: 'nav.press',
  newsroom: 'nav.newsroom',
  events: 'nav.events',
  routes: 'nav.routes',
  letters: 'letter.title',
  standards: 'standard.matrix',
  lifeEvents: 'nav.lifeEvents',
  offices: 'nav.offices',
  villages: 'nav.villages',
  map: 'nav.map',
  emergency: 'nav.emergency',
  safety: 'safety.title',
  glossary: 'glossary.title',
  kiosk: 'kiosk.title',
  codePoster: 'poster.title',
  search: 'search.title',
  about: 'nav.about',
  contact: 'nav.contact',
  accessibility: 'nav.accessibility',
  privacy: 'nav.privacy',
} as const satisfies { [route: string]: TextKey };

type NamedRecord = Pick<Record, 'collection' | 'slug'> & { readonly title: string };

/** Releases are many and old ones are seldom asked for by hand: only the newest can be guessed. */
const MOST_RELEASES = 300;

/** Addresses and names of the pages that can be guessed, for the page of a missing address. */
export function toPageNames({ lang, records }: Hub): PageName[] {
  const toNames = (entries: readonly NamedRecord[]): PageName[] =>
    entries.flatMap(({ collection, slug, title }) => {
      const path = toEntryPath(collection, slug, lang);
      return path ? [[link(path), title] as const] : [];
    });
  const releases = [...records.releases]
    .sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
    .slice(0, MOST_RELEASES);
  const { destinations, services, events, routes, offices, 'life-events': lifeEvents } = records;
  const lists = Object.entries(LISTS) as [keyof typeof LISTS, TextKey][];
  return [
    ...lists.map(([route, key]) => [linkTo(route, {}, lang), t(lang, key)] as const),
    ...toNames([...destinations, ...services, ...events, ...routes, ...lifeEvents, ...offices]),
    ...toNames(releases),
  ];
}
