/** All published photos as data, for `src/build/pictures`; the finished site has the files instead. */
import type { APIRoute } from 'astro';
import { getHub } from '../../data/hub.ts';
import { selectPhotos } from '../../domain/entry/photo.ts';
import { DEFAULT_LANG } from '../../i18n/types.ts';

export const GET: APIRoute = async () => {
  const hub = await getHub(DEFAULT_LANG);
  const slugs = hub.records.photos.map(({ slug }) => slug);
  return Response.json(selectPhotos(hub, slugs).map(({ photo }) => photo));
};
