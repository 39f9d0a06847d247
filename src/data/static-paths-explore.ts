import { selectPlaceLists, slicePages } from '../domain/place/lists.ts';
import { toPagePath, toPath } from '../domain/paths.ts';
import type { Lang } from '../i18n/types.ts';
import { getHub } from './hub.ts';
import { toSite } from './site.ts';

/** The lists of places: all, of each kind, of each kecamatan; long ones in numbered pages. */
export async function toExplorePaths(lang: Lang) {
  const hub = await getHub(lang);
  const site = toSite(hub);
  const root = toPath('destinations', {}, lang);
  return selectPlaceLists(hub).flatMap((list) =>
    slicePages(list.records).map((records, index, pages) => {
      const page = index + 1;
      const rest = toPagePath(list.route, list.params as never, lang, page).slice(root.length, -1);
      return {
        params: { list: rest || undefined },
        props: { hub, site, list, records, page, pages: pages.length },
      };
    }),
  );
}
