import { toPath, withBase, type RouteName } from '../../domain/paths.ts';

/** Collections whose entries have a page of their own, with the route of that page. */
const routes: Record<string, RouteName> = {
  destinations: 'destination',
  events: 'event',
  routes: 'route',
  services: 'service',
  'life-events': 'lifeEvent',
  offices: 'office',
  releases: 'release',
  alerts: 'alert',
};

/**
 * The address of the page that shows one of the changed files, or the home page when none has its own:
 * `content/destinations/telaga.id.md` → `/destinasi/telaga/`
 */
export function toPageLink(paths: readonly string[], contentPath: string, base: string): string {
  for (const path of paths) {
    const [collection = '', file = ''] = path
      .slice(contentPath ? contentPath.length + 1 : 0)
      .split('/');
    const [, slug, lang] = /^(.+)\.(id|en)\.md$/.exec(file) ?? [];
    const route = routes[collection];
    if (!slug || !route) continue;
    return withBase(toPath(route as 'destination', { slug }, lang === 'en' ? 'en' : 'id'), base);
  }
  return withBase('/', base);
}
