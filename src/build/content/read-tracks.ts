import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../domain/content/problem.ts';
import type { MediaFile } from '../../domain/content/types.ts';
import { isInsideRegion } from '../../domain/geo/contain.ts';
import { distanceKm } from '../../domain/geo/distance.ts';
import type { RegionMap } from '../../domain/geo/types.ts';
import { routes } from '../../model/definitions/routes.ts';
import type { Region } from '../../model/index.ts';
import { parseTrack, type Surroundings, type TrackFault } from './parse-track.ts';

/** Larger files are not read. */
const MAX_TRACK_BYTES = 5 * 1024 * 1024;
/** A way may begin outside of the region, but not farther from its corners than this. */
const FAR_KM = 100;

function toSurroundings(map: RegionMap, { neighbourToleranceKm = 5 }: Region): Surroundings {
  const { north, south, west, east } = map.bounds;
  const middle = { lat: (north + south) / 2, lon: (west + east) / 2 };
  const reachKm = FAR_KM + distanceKm(middle, { lat: north, lon: east });
  return {
    isNear: (point) => isInsideRegion(map, point, neighbourToleranceKm),
    isFar: (point) => distanceKm(middle, point) > reachKm,
  };
}

/** The beginning of a file, never more than may be read. */
async function readStart(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(MAX_TRACK_BYTES),
      0,
      MAX_TRACK_BYTES,
    );
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await file.close();
  }
}

async function refuseBig(path: string, bytes: number): Promise<TrackFault> {
  const line = (await readStart(path)).split('\n').length;
  const limit = MAX_TRACK_BYTES / 1024 / 1024;
  return {
    what: `berkas GPX terlalu besar, lebih dari ${limit} MB`,
    line,
    value: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
    remedy: 'Sederhanakan jejaknya di aplikasi perekam, atau simpan satu hari saja.',
  };
}

function toProblem(file: string, { what, line, value, remedy }: TrackFault): Problem {
  const { label } = routes.fields.track;
  return { file, field: '', line, label, what, value, remedy, setsAside: 'file' };
}

async function readTrack(root: string, media: MediaFile, around: Surroundings) {
  const file = `media/${media.path}`;
  const path = join(root, file);
  const { size } = await stat(path);
  if (size > MAX_TRACK_BYTES)
    return { media, problems: [toProblem(file, await refuseBig(path, size))] };
  const parsed = parseTrack(await readStart(path), around);
  if (!parsed.ok) return { media, problems: [toProblem(file, parsed.fault)] };
  return { media: { ...media, track: parsed.track }, problems: [] };
}

/** Reads the GPX files of the media folder; a track that can't be used is named, and not published. */
export async function readTracks(
  root: string,
  all: readonly MediaFile[],
  { map, region }: { map: RegionMap; region: Region },
): Promise<{ media: MediaFile[]; problems: Problem[] }> {
  const around = toSurroundings(map, region);
  const read: { media: MediaFile; problems: Problem[] }[] = [];
  for (const media of all)
    read.push(
      /\.gpx$/i.test(media.path) ? await readTrack(root, media, around) : { media, problems: [] },
    );
  return {
    media: read.map((one) => one.media),
    problems: read.flatMap(({ problems }) => problems),
  };
}
