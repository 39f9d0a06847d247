import { selectRecord, selectRecords } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import type { PhotoSource } from '../photo.ts';

/** A photo that a page can show: its record and the file behind it. */
export interface ShownPhoto {
  readonly record: Record<'photos'>;
  readonly photo: PhotoSource;
}

function toShown(record: Record<'photos'>, hub: Hub): ShownPhoto[] {
  const file = hub.media.find(({ path }) => path === record.image);
  if (!file?.picture) return [];
  const { width, height, hash } = file.picture;
  const { creator, credit, licence, caption, sourceType } = record;
  return [
    {
      record,
      photo: {
        original: { file: `media/${file.path}`, width, height, hash },
        rights: { creator, credit, licence, caption, sourceType },
      },
    },
  ];
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
