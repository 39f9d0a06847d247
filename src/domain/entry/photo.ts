import { selectRecord, selectRecords } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import type { PhotoSource } from '../photo.ts';
import { isMachineMade, toOriginal, toPhotoRights } from '../photos/rights.ts';

/** A photo that a page can show: its record and the file behind it. */
export interface ShownPhoto {
  readonly record: Record<'photos'>;
  readonly photo: PhotoSource;
}

function toShown(record: Record<'photos'>, hub: Hub): ShownPhoto[] {
  const file = hub.media.find(({ path }) => path === record.image);
  const original = file && toOriginal(file);
  if (!original) return [];
  const { title, caption, alt } = record;
  const texts = hub.photoTexts.get(record.slug) ?? { id: { title, caption, alt } };
  return [{ record, photo: { original, rights: toPhotoRights(record, texts, hub) } }];
}

/** The photos of an entry that have a usable file, in their order. */
export function selectPhotos(hub: Hub, slugs: readonly string[]): ShownPhoto[] {
  return selectRecords(hub, 'photos', slugs).flatMap((record) => toShown(record, hub));
}

/** One photo by slug. */
export function selectPhoto(hub: Hub, slug: string): ShownPhoto | undefined {
  const record = selectRecord(hub, 'photos', slug);
  return record && toShown(record, hub)[0];
}

/**
 * The photo that stands for an entry where nothing can be written beside it: in lists and on share cards. A picture
 * that a machine made never does; a poster stands there.
 */
export function selectCover(hub: Hub, slugs: readonly string[]): ShownPhoto | undefined {
  return selectPhotos(hub, slugs).find(({ record }) => !isMachineMade(record.sourceType));
}
