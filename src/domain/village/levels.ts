import { formatDistanceKm } from '../../i18n/number.ts';
import type { VillageRow } from '../content/types.ts';
import { distanceKm } from '../geo/distance.ts';
import type { GeoPoint } from '../geo/types.ts';
import { toPoint } from '../nearby/nearby.ts';
import type { RoughPoint } from '../nearby/away.ts';
import { VILLAGE_RADIUS_M } from '../nearby/office-row.ts';
import type { Hub, Record } from '../hub/types.ts';
import { formatCost, formatDuration } from '../service/words.ts';

type Service = Record<'services'>;

/** Where services of one level are had, and how far that is from the middle of the village in a straight line. */
export interface ServiceLevel {
  readonly level: 'here' | 'district' | 'regency';
  /** Ready words, or undefined where the point is not known. */
  readonly distance?: string | undefined;
  readonly services: readonly { slug: string; title: string; facts: string }[];
}

function toRow(service: Service, { lang }: Hub) {
  const facts = [formatDuration(service, lang), formatCost(service, lang)];
  return { slug: service.slug, title: service.title, facts: facts.filter(Boolean).join(' · ') };
}

function toLevel(service: Service): ServiceLevel['level'] {
  if (service.levels.includes('village')) return 'here';
  return service.levels.includes('district') ? 'district' : 'regency';
}

/**
 * Where a kecamatan is run from: its office where the point is known, else the village of the same name, which
 * is its seat in the usual naming. Undefined when neither is known: no distance is better than a guess.
 */
export function selectSeat(
  code: string,
  { records, districts, villages }: Hub,
): RoughPoint | undefined {
  const office = records.offices.find(
    ({ kind, place }) => kind === 'district' && place?.districts.includes(code),
  );
  const point = toPoint(office?.place);
  if (point) return point;
  const name = districts.find((one) => one.code === code)?.name;
  const village = villages.find((one) => one.districtCode === code && one.name === name);
  return village && { lat: village.lat, lon: village.lon, precisionM: VILLAGE_RADIUS_M };
}

function formatWay(from: GeoPoint, to: GeoPoint | undefined, hub: Hub): string | undefined {
  return to && formatDistanceKm(distanceKm(from, to), hub.lang);
}

/** The services of a village by the nearest level at which each can be had. */
export function groupByLevel(village: VillageRow, hub: Hub): ServiceLevel[] {
  const byLevel = Map.groupBy(hub.records.services, toLevel);
  const { center } = hub.settings.region;
  const ways = {
    here: formatDistanceKm(0, hub.lang),
    district: formatWay(village, selectSeat(village.districtCode, hub), hub),
    regency: formatWay(village, center, hub),
  };
  return (['here', 'district', 'regency'] as const).map((level) => ({
    level,
    distance: ways[level],
    services: (byLevel.get(level) ?? []).map((service) => toRow(service, hub)),
  }));
}
