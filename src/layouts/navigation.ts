/** The menu and the foot of the site: which routes, in which order, under which words. */
import type { IconName } from '../components/icons.ts';
import type { RouteName } from '../domain/paths.ts';
import { t, type TextKey } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { linkTo } from './links.ts';
import type { NavItem, SiteSettings } from './types.ts';

/** A route that needs no parameters. */
type ListRoute = Extract<
  RouteName,
  | 'destinations'
  | 'services'
  | 'newsroom'
  | 'releases'
  | 'events'
  | 'map'
  | 'routes'
  | 'lifeEvents'
  | 'offices'
  | 'villages'
  | 'emergency'
  | 'alerts'
  | 'about'
  | 'contact'
  | 'accessibility'
  | 'privacy'
  | 'search'
  | 'saved'
>;

interface MenuLink {
  readonly route: ListRoute;
  readonly key: TextKey;
  readonly item: NavItem;
  readonly icon: IconName;
}

const MAIN: readonly MenuLink[] = [
  { route: 'destinations', key: 'nav.explore', item: 'explore', icon: 'mountain' },
  { route: 'services', key: 'nav.services', item: 'services', icon: 'file-text' },
  { route: 'newsroom', key: 'nav.newsroom', item: 'newsroom', icon: 'newspaper' },
  { route: 'events', key: 'nav.events', item: 'events', icon: 'calendar' },
  { route: 'map', key: 'nav.map', item: 'map', icon: 'map' },
];

const PHONE_ONLY: readonly MenuLink[] = [
  { route: 'emergency', key: 'nav.emergency', item: 'emergency', icon: 'siren' },
];

const FOOT: readonly { title: TextKey; links: readonly [ListRoute, TextKey][] }[] = [
  {
    title: 'nav.explore',
    links: [
      ['destinations', 'home.allPlaces'],
      ['routes', 'nav.routes'],
      ['events', 'nav.events'],
      ['map', 'nav.map'],
    ],
  },
  {
    title: 'nav.services',
    links: [
      ['services', 'nav.services'],
      ['lifeEvents', 'nav.lifeEvents'],
      ['offices', 'nav.offices'],
      ['villages', 'nav.villages'],
      ['emergency', 'nav.emergency'],
    ],
  },
  {
    title: 'nav.thisSite',
    links: [
      ['newsroom', 'nav.newsroom'],
      ['releases', 'nav.press'],
      ['about', 'nav.about'],
      ['contact', 'nav.contact'],
      ['accessibility', 'nav.accessibility'],
      ['privacy', 'nav.privacy'],
      ['saved', 'nav.saved'],
    ],
  },
];

function toItems(links: readonly MenuLink[], lang: Lang, current: NavItem) {
  return links.map(({ route, key, item, icon }) => ({
    href: linkTo(route, {}, lang),
    label: t(lang, key),
    icon,
    isCurrent: item === current,
  }));
}

/** The items of the line of a wide screen, and those that only the phone's menu has. */
export function toNavigation(lang: Lang, current: NavItem) {
  return { items: toItems(MAIN, lang, current), menuItems: toItems(PHONE_ONLY, lang, current) };
}

/** The columns of the footer. */
export function toFooterColumns(lang: Lang, site: SiteSettings) {
  const columns = FOOT.map(({ title, links }) => ({
    title: t(lang, title),
    links: links.map(([route, key]) => ({ href: linkTo(route, {}, lang), label: t(lang, key) })),
  }));
  if (site.sourceUrl) {
    columns.at(-1)?.links.push({ href: site.sourceUrl, label: t(lang, 'nav.source') });
  }
  return columns;
}
