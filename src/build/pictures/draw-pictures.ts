import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { CARD_FOLDER, type CardRequest } from '../../domain/card.ts';
import {
  PHOTO_FOLDER,
  PHOTO_LIST,
  planPhoto,
  type PhotoFile,
  type PhotoSource,
} from '../../domain/photo.ts';
import { CARD_RECIPE, drawCard } from '../cards/draw-card.ts';
import { drawCached, pruneCache } from './cache.ts';
import { drawPhoto } from './draw-photo.ts';
import { findReferences } from './references.ts';

export interface PictureFolders {
  /** The finished pages. */
  outDir: string;
  /** Where the originals are: `<contentRoot>/media`. */
  contentRoot: string;
  /** Kept between builds. */
  cacheDir: string;
  /** No share cards: see the build's environment. */
  isBare?: boolean;
}

export interface PictureReport {
  photoFiles: number;
  cards: number;
  /** Cards that no earlier build had drawn. */
  newCards: number;
}

/** What no build has used for so long is taken out of the cache. */
const KEPT_DAYS = 60;

/**
 * Draws the photos and share cards that the finished pages name. The pages leave behind what is to be
 * drawn as data; that data is taken away here, so that only pictures are published.
 */
export async function drawPictures(folders: PictureFolders): Promise<PictureReport> {
  const photoFiles = await drawPhotos(folders);
  const drawn = await drawCards(folders);
  await pruneCache(folders.cacheDir, KEPT_DAYS);
  return { photoFiles, ...drawn };
}

async function drawPhotos({ outDir, contentRoot, cacheDir }: PictureFolders): Promise<number> {
  const listPath = join(outDir, PHOTO_LIST);
  const list = await readJson<PhotoSource[]>(listPath);
  await rm(listPath, { force: true });
  if (!list?.length) return 0;
  const wanted = await findReferences(outDir, PHOTO_FOLDER);
  const folder = join(outDir, PHOTO_FOLDER);
  await mkdir(folder, { recursive: true });
  let count = 0;
  for (const photo of list) {
    for (const file of planPhoto(photo).files.filter(({ name }) => wanted.delete(name))) {
      const picture = await drawPhotoFile(photo, file, { contentRoot, cacheDir });
      await writeFile(join(folder, file.name), picture);
      count++;
    }
  }
  return count;
}

/** One file of a photo, from the cache where an earlier build drew it: for pages and for media kits. */
export async function drawPhotoFile(
  photo: PhotoSource,
  file: PhotoFile,
  { contentRoot, cacheDir }: Pick<PictureFolders, 'contentRoot' | 'cacheDir'>,
): Promise<Buffer> {
  const original = toOriginalPath(contentRoot, photo);
  const draw = () => drawPhoto(original, file, photo.rights);
  const { picture } = await drawCached(cacheDir, ['photo', file, photo.rights], draw);
  return picture;
}

async function drawCards({
  outDir,
  contentRoot,
  cacheDir,
  isBare,
}: PictureFolders): Promise<Pick<PictureReport, 'cards' | 'newCards'>> {
  const folder = join(outDir, CARD_FOLDER);
  const names = await readdir(folder).catch(() => []);
  const requests = names.filter((name) => name.endsWith('.json'));
  const wanted = await findReferences(outDir, CARD_FOLDER);
  let [cards, newCards] = [0, 0];
  for (const name of requests) {
    const path = join(folder, name);
    const request = await readJson<CardRequest>(path);
    await rm(path);
    const file = name.replace(/\.json$/, '.jpg');
    if (!request || isBare || !wanted.has(file)) continue;
    const { card, posterSvg, strip } = request;
    const photo = card.photo && toOriginalPath(contentRoot, card.photo);
    const draw = () => drawCard(card, posterSvg, strip, photo);
    const { picture, isNew } = await drawCached(cacheDir, ['card', CARD_RECIPE, request], draw);
    await writeFile(join(folder, file), picture);
    cards++;
    if (isNew) newCards++;
  }
  return { cards, newCards };
}

function toOriginalPath(contentRoot: string, photo: PhotoSource): string {
  const path = resolve(contentRoot, photo.original.file);
  if (!path.startsWith(join(resolve(contentRoot), 'media') + sep))
    throw new Error(`The photo ${photo.original.file} is not in the media folder. Move it there.`);
  return path;
}

async function readJson<T>(path: string): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as T);
}
