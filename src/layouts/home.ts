/** What the home page is made of, with addresses. */
import type { Hub, Record } from '../domain/hub/types.ts';
import { parsePath, toPath, type PathParams, type RouteName } from '../domain/paths.ts';
import { say } from '../domain/say.ts';
import { t } from '../i18n/translate.ts';
import { link, linkTo } from './links.ts';

interface Door {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

const DOORS = [
  { to: 'destinations', route: 'destinations', key: 'nav.explore', note: 'home.doorExplore' },
  { to: 'services', route: 'services', key: 'nav.services', note: 'home.doorServices' },
  { to: 'newsroom', route: 'newsroom', key: 'nav.newsroom', note: 'home.doorNewsroom' },
] as const;

/** The three doors; the words below each come from settings, else from the dictionary. */
export function toDoors({ lang, settings }: Hub): [Door, Door, Door] {
  const toDoor = ({ to, route, key, note }: (typeof DOORS)[number]): Door => {
    const own = settings.navigation.doors.find((door) => door.to === to)?.note;
    return {
      href: linkTo(route, {}, lang),
      label: t(lang, key),
      note: say(own, lang) ?? t(lang, note),
    };
  };
  return [toDoor(DOORS[0]), toDoor(DOORS[1]), toDoor(DOORS[2])];
}

/** What people search for; editors write the Indonesian address, the page links to its own language. */
export function toFrequentLinks({ lang, settings }: Hub) {
  return settings.navigation.frequent.map(({ label, to }) => {
    const matched = parsePath(to);
    const path = matched ? toPath(matched.name, matched.params as PathParams<RouteName>, lang) : to;
    return { href: link(path), label: say(label, lang) };
  });
}

/** The newest releases. */
export function selectLatestReleases({ records }: Hub, most = 3): Record<'releases'>[] {
  return [...records.releases]
    .sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
    .slice(0, most);
}
