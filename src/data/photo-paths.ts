import { selectPhotoLibrary, splitPhotos } from '../domain/photos/library.ts';
import { toPagePath, toPath } from '../domain/paths.ts';
import type { Lang } from '../i18n/types.ts';
import { getHubPage } from './hub-page.ts';

/** The lists of the photo library: all, and per value of each filter; long ones in numbered pages. */
export async function toPhotoListPaths(lang: Lang) {
  const { hub, site } = await getHubPage(lang);
  const root = toPath('newsroomPhotos', {}, lang);
  const { all, facets } = selectPhotoLibrary(hub);
  return [all, ...facets.flatMap(({ lists }) => lists)].flatMap((list) =>
    splitPhotos(list.photos).map((_, index) => {
      const path = toPagePath(list.route, list.params as never, lang, index + 1);
      return {
        params: { list: path.slice(root.length, -1) || undefined },
        props: { hub, site, list, page: index + 1 },
      };
    }),
  );
}

/** One page per photo that can be shown. */
export async function toPhotoPaths(lang: Lang) {
  const { hub, site } = await getHubPage(lang);
  return selectPhotoLibrary(hub).all.photos.map((shown) => ({
    params: { slug: shown.record.slug },
    props: { hub, site, shown },
  }));
}
