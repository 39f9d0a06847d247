import { hasGpx } from '../domain/routes/gpx.ts';
import { selectTrack, toStops } from '../domain/routes/stops.ts';
import type { Lang } from '../i18n/types.ts';
import { toEntryPaths } from './static-paths.ts';

/** One GPX file per route of which a point or a track is known. */
export async function toGpxPaths(lang: Lang) {
  const all = await toEntryPaths('routes', lang);
  return all.filter(({ props: { record, hub } }) =>
    hasGpx(toStops(record, hub), selectTrack(record, hub)),
  );
}
