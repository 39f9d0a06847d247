/** How to reach a place: straight lines from the usual starts, and what editors wrote of each way. */
import { isRoughPoint } from '../geo/pin-shape.ts';
import {
  formatDate,
  formatDistanceKm,
  formatMinutes,
  formatPrice,
  formatTime,
} from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import { bearing, distanceKm, toCompassPoint } from '../geo/distance.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toPoint } from '../nearby/nearby.ts';
import { say } from '../say.ts';

type Place = Record<'destinations'>;
type Way = Place['access'][number];

/** A way, ready to be written out. */
export interface WayView {
  readonly mode: Way['mode'];
  readonly title: string;
  readonly text: string;
  /** Minutes, kilometres, fare and last departure, with who says so. */
  readonly facts: readonly string[];
  readonly warning?: string | undefined;
}

/** Nearer than this nobody needs a direction. */
const NEAR_KM = 0.2;

/** How far off the point of a place may be, in kilometres, when it is only the middle of an area. */
export function toAreaKm(place: Place['place']): number | undefined {
  const { precisionM = 0 } = place ?? {};
  return isRoughPoint(precisionM) ? precisionM / 1000 : undefined;
}

/**
 * `13 km ke arah selatan dari Terminal`: from every start of the region, nearest first; none without a point, and none
 * from where the place itself may lie.
 */
export function toStraightLines(record: Place, { lang, settings }: Hub): string[] {
  const point = toPoint(record.place);
  if (!point) return [];
  const roughKm = (record.place?.precisionM ?? 0) / 1000;
  const about = toAreaKm(record.place) === undefined ? '' : '±\u00a0';
  return settings.region.starts
    .map((start) => ({ start: say(start.name, lang), km: distanceKm(start, point), at: start }))
    .filter(({ km }) => km > Math.max(NEAR_KM, roughKm))
    .sort((a, b) => a.km - b.km)
    .map(({ start, km, at }) => {
      const compass = t(lang, `compass.${toCompassPoint(bearing(at, point))}`);
      return t(lang, 'way.straightFrom', {
        distance: `${about}${formatDistanceKm(km, lang)}`,
        compass,
        start,
      });
    });
}

function toSource({ by, checkedAt }: Way, lang: Hub['lang'], timeZone: string): string | undefined {
  const day = checkedAt && formatDate(checkedAt, lang, timeZone);
  if (by) return t(lang, day ? 'way.reported' : 'way.reportedOnly', { who: by, day: day ?? '' });
  return day && t(lang, 'way.checked', { day });
}

function toFacts(way: Way, lang: Hub['lang'], timeZone: string): string[] {
  const { minutes, roadKm, fare, last } = way;
  const numbers = [
    minutes !== undefined && t(lang, 'way.minutes', { time: formatMinutes(minutes, lang) }),
    roadKm !== undefined && t(lang, 'way.roadKm', { distance: formatDistanceKm(roadKm, lang) }),
    fare !== undefined && t(lang, 'way.fare', { amount: formatPrice(fare, lang) }),
  ].filter((one) => one !== false);
  return [
    numbers.join(' · '),
    last && t(lang, 'way.last', { time: formatTime(last, lang, timeZone) }),
    toSource(way, lang, timeZone),
  ]
    .filter((one) => one !== undefined)
    .filter(Boolean);
}

function toTitle({ mode, from }: Way, { lang, settings }: Hub): string {
  const name = label(lang, 'access.', mode);
  const start = settings.region.starts.find(({ key }) => key === from);
  return start ? t(lang, 'way.from', { mode: name, start: say(start.name, lang) }) : name;
}

/** The ways of a place in the order of its editor. */
export function toWays({ access }: Pick<Place, 'access'>, hub: Hub): WayView[] {
  const { lang, settings } = hub;
  return access.map((way) => ({
    mode: way.mode,
    title: toTitle(way, hub),
    text: say(way.description, lang),
    facts: toFacts(way, lang, settings.region.timeZone),
    warning: say(way.warning, lang),
  }));
}
