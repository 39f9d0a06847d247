import { t } from '../../i18n/translate.ts';
import { selectRecords } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { toAway, type Away, type RoughPoint } from './away.ts';

type Place = Record<'destinations'>;

/** A place and how far it is, in a straight line. */
export interface NearbyPlace {
  readonly record: Place;
  readonly km: number;
  readonly away: Away;
}

interface Wish {
  /** Slugs that are not wanted: the place itself, say. */
  readonly except?: readonly string[];
  readonly most?: number;
  readonly withinKm?: number;
}

/** The known point of something that lies somewhere. */
export function toPoint(place: Place['place'] | undefined): RoughPoint | undefined {
  const { lat, lon, precisionM } = place ?? {};
  return lat === undefined || lon === undefined ? undefined : { lat, lon, precisionM };
}

/** The nearest places with a known point, nearest first. */
export function selectNearby(
  hub: Hub,
  from: RoughPoint | undefined,
  { except = [], most = 3, withinKm = 15 }: Wish = {},
): NearbyPlace[] {
  if (!from) return [];
  return hub.records.destinations
    .flatMap((record) => {
      const point = toPoint(record.place);
      if (!point || except.includes(record.slug)) return [];
      const away = toAway(from, point);
      return [{ record, km: away.km, away }];
    })
    .filter(({ km }) => km <= withinKm)
    .sort((a, b) => a.km - b.km || a.record.slug.localeCompare(b.record.slug))
    .slice(0, most);
}

/** A place to visit on the same trip: how far, when both points are known, and why. */
export interface CombinedPlace {
  readonly record: Place;
  readonly away: Away | undefined;
  readonly reason: string | undefined;
}

/** What editors combine a place with, in their order. Without a reason of theirs, a route that has both is one. */
export function selectCombined(record: Place, hub: Hub): CombinedPlace[] {
  const from = toPoint(record.place);
  const has = (route: Record<'routes'>, slug: string) =>
    route.stops.some(({ destination }) => destination === slug);
  return selectRecords(hub, 'destinations', record.combineWith).map((other) => {
    const to = toPoint(other.place);
    const route = hub.records.routes.find((one) => has(one, record.slug) && has(one, other.slug));
    return {
      record: other,
      away: from && to && toAway(from, to),
      reason:
        say(record.combineNote, hub.lang) ??
        (route && t(hub.lang, 'near.sameRoute', { name: route.title })),
    };
  });
}
