import { selectPhoto, type ShownPhoto } from '../entry/photo.ts';
import type { Hub, Record } from '../hub/types.ts';
import { canDownload, isMachineMade } from '../photos/rights.ts';

/** The portrait of a person, where one is published and its file is usable; never one that a machine made. */
export function selectPortrait(
  { portrait }: Pick<Record<'people'>, 'portrait'>,
  hub: Hub,
): ShownPhoto | undefined {
  const shown = portrait === undefined ? undefined : selectPhoto(hub, portrait);
  return shown && !isMachineMade(shown.record.sourceType) ? shown : undefined;
}

/** The portraits that a desk may print, by the slugs of those who have them. */
export function selectPortraits(hub: Hub): ReadonlyMap<string, ShownPhoto> {
  const shown = hub.records.people.flatMap((person) => {
    const own = selectPortrait(person, hub);
    return own && canDownload(own.record) ? [[person.slug, own] as const] : [];
  });
  return new Map(shown.toSorted(([a], [b]) => a.localeCompare(b)));
}
