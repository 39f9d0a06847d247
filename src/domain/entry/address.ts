import type { Lang } from '../../i18n/types.ts';
import type { CollectionName } from '../../model/index.ts';
import { toPath, type RouteName } from '../paths.ts';

/** Collections whose entries have a page of their own at their slug, with the route of that page. */
export const ENTRY_ROUTES = {
  destinations: 'destination',
  events: 'event',
  routes: 'route',
  services: 'service',
  'life-events': 'lifeEvent',
  letters: 'letter',
  offices: 'office',
  releases: 'release',
  alerts: 'alert',
} as const satisfies Partial<Record<CollectionName, RouteName>>;

/** The path of an entry's own page; nothing when its collection has no pages. */
export function toEntryPath(collection: string, slug: string, lang: Lang): string | undefined {
  const route = (
    ENTRY_ROUTES as Partial<Record<string, (typeof ENTRY_ROUTES)[keyof typeof ENTRY_ROUTES]>>
  )[collection];
  return route && toPath(route, { slug }, lang);
}
