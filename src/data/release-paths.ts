import { selectQuoteLists } from '../domain/press/quotes.ts';
import { selectReleaseLists } from '../domain/press/release-lists.ts';
import { splitPages } from '../domain/press/release.ts';
import { toPagePath, toPath, type RouteName } from '../domain/paths.ts';
import type { Lang } from '../i18n/types.ts';
import { getHubPage } from './hub-page.ts';

/** What follows the root in the address of a page of a list: nothing for the root itself. */
function toRest(root: string, name: RouteName, params: object, lang: Lang, page: number) {
  return toPagePath(name, params as never, lang, page).slice(root.length, -1) || undefined;
}

/** The lists of releases: all, by kind, dimension, place and year; long ones in numbered pages. */
export async function toReleaseListPaths(lang: Lang) {
  const { hub, site } = await getHubPage(lang);
  const root = toPath('releases', {}, lang);
  const { all, kinds, dimensions, districts, years } = selectReleaseLists(hub);
  return [all, ...kinds, ...dimensions, ...districts, ...years].flatMap((list) =>
    splitPages(list.releases).map((_, index) => ({
      params: { list: toRest(root, list.route, list.params, lang, index + 1) },
      props: { hub, site, list, page: index + 1 },
    })),
  );
}

/** The quotations: all, and of each speaker; long ones in numbered pages. */
export async function toQuoteListPaths(lang: Lang) {
  const { hub, site } = await getHubPage(lang);
  const root = toPath('newsroomQuotes', {}, lang);
  return selectQuoteLists(hub).flatMap((list) =>
    splitPages(list.quotes).map((_, index) => ({
      params: { list: toRest(root, list.route, list.params, lang, index + 1) },
      props: { hub, site, list, page: index + 1 },
    })),
  );
}
