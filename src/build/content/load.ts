import { assembleContent } from '../../domain/content/assemble.ts';
import type { ContentSet } from '../../domain/content/types.ts';
import { nameLines } from './name-lines.ts';
import { readArchive } from './read-archive.ts';
import { readEntryFiles } from './read-files.ts';
import { readMedia } from './read-media.ts';
import { readPanorama } from './read-panorama.ts';
import { readSettings } from './read-settings.ts';
import { readMap, readTables } from './read-tables.ts';
import { readTracks } from './read-tracks.ts';

/**
 * Reads a content folder and judges it: the one road for site, check and tests. With a clock it also names what is
 * wrong at that moment, such as an embargo that has passed over a draft.
 */
export async function loadContent(root: string, now?: Date): Promise<ContentSet> {
  const { settings, problems } = await readSettings(root);
  const [entries, media, tables, map, panorama, archive] = await Promise.all([
    readEntryFiles(root),
    readMedia(root),
    readTables(root),
    readMap(root),
    readPanorama(root, settings.region.panorama),
    readArchive(root, settings.region.detailLayer),
  ]);
  const tracks = await readTracks(root, media.media, { map, region: settings.region });
  const content = assembleContent({
    settings,
    ...tables,
    map,
    media: tracks.media,
    panorama: panorama.markup,
    files: entries.files,
    ...(now && { now }),
    problems: [
      problems,
      ...[entries, media, tracks, panorama, archive].map((one) => one.problems),
    ].flat(),
  });
  return { ...content, problems: await nameLines(root, content.problems) };
}
