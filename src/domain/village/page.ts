import type { VillageRow } from '../content/types.ts';
import { distanceKm } from '../geo/distance.ts';
import type { Hub, Record } from '../hub/types.ts';

/** A destination near a village, with the straight distance from the village's middle. */
export interface NearbyPlace {
  readonly record: Record<'destinations'>;
  readonly km: number | undefined;
  readonly isHere: boolean;
}

const NEAR_KM = 6;

/** The optional entry of a village: what it has to say beyond its row. */
export function selectVillageEntry(
  { code }: VillageRow,
  { records }: Hub,
): Record<'villages'> | undefined {
  return records.villages.find((one) => one.code === code);
}

/** Places in the village first, then those within a few kilometres, nearest first. */
export function selectNearby(village: VillageRow, { records }: Hub, most = 4): NearbyPlace[] {
  return records.destinations
    .flatMap((record): NearbyPlace[] => {
      const { lat, lon, village: code } = record.place ?? {};
      const isHere = code === village.code;
      const km =
        lat === undefined || lon === undefined ? undefined : distanceKm(village, { lat, lon });
      return isHere || (km !== undefined && km <= NEAR_KM) ? [{ record, km, isHere }] : [];
    })
    .sort((a, b) => Number(b.isHere) - Number(a.isHere) || (a.km ?? 0) - (b.km ?? 0))
    .slice(0, most);
}

/** Events that are in the village, or at one of the places near it; an event's own village decides before its venue. */
export function selectVillageEvents(
  village: VillageRow,
  nearby: readonly NearbyPlace[],
  { records }: Hub,
  most = 3,
): Record<'events'>[] {
  const near = new Set(nearby.map(({ record }) => record.slug));
  return records.events
    .filter(
      ({ place, destination }) =>
        place?.village === village.code || (destination !== undefined && near.has(destination)),
    )
    .slice(0, most);
}

/** Codes of villages that have places of their own, for the dot in the directory. */
export function collectVillagesWithPlaces({ records }: Hub): ReadonlySet<string> {
  return new Set(
    records.destinations.map(({ place }) => place?.village).filter((code) => code !== undefined),
  );
}
