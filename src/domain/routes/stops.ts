/** The stops of a route: what each is called, where it is, how high, and when one is there. */
import { toClockText } from '../../i18n/clock-text.ts';
import {
  formatClock,
  formatDistanceKm,
  formatHeight,
  formatMinutes,
  formatNumber,
} from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { selectStopClosures } from '../alerts/effects.ts';
import type { Closure } from '../hours/closure.ts';
import type { GeoPoint } from '../geo/types.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { planTimes, type StopTimes } from './times.ts';
import { findOnTrack, type Track } from './track.ts';

type Route = Record<'routes'>;

/** One stop, its gaps filled from the destination that it names. */
export interface StopView {
  readonly number: number;
  readonly name: string;
  /** Kind of the pin. */
  readonly kind: string;
  readonly slug: string | undefined;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  readonly precisionM: number | undefined;
  /** How the point is known, as its destination says. */
  readonly pointSource: string | undefined;
  readonly elevationM: number | undefined;
  /** Along the way from the first stop, as the editor or the track says. */
  readonly km: number | undefined;
  /** Where on the recorded track the stop lies. */
  readonly trackKm: number | undefined;
  /** Planned arrival and departure, in words. */
  readonly time: string | undefined;
  /** Height, distance and stay, in words. */
  readonly line: string;
  readonly note: string | undefined;
  readonly travel: string | undefined;
  /** When alerts shut it. */
  readonly closures: readonly Closure[];
}

type Stop = Route['stops'][number];
type Along = Pick<StopView, 'km' | 'trackKm'> & { times: StopTimes };

/** The recording of a route, when it has one that can be used. */
export function selectTrack({ track }: Route, { media }: Hub): Track | undefined {
  return track === undefined ? undefined : media.find(({ path }) => path === track)?.track;
}

function toPoint(stop: Stop, hub: Hub) {
  const hasOwnPoint = stop.lat !== undefined && stop.lon !== undefined;
  return hasOwnPoint ? stop : selectRecord(hub, 'destinations', stop.destination)?.place;
}

/** Kilometres of the ways between the stops, summed as far as all are known; the first says nothing alone. */
function toWays({ stops }: Route): (number | undefined)[] {
  let way = stops[0]?.travelKm === undefined ? undefined : 0;
  return stops.map(({ travelKm }) => {
    const km = way;
    way = way === undefined || travelKm === undefined ? undefined : way + travelKm;
    return km;
  });
}

/** Kilometres to each stop: along the track, or the sum of the ways as far as all are known. */
function toAlong(route: Route, hub: Hub): Along[] {
  const track = selectTrack(route, hub);
  const times = planTimes(route.startTime, route.stops);
  const ways = toWays(route);
  let passed = 0;
  return route.stops.map((stop, index) => {
    const { lat, lon } = toPoint(stop, hub) ?? {};
    const isPlace = track && lat !== undefined && lon !== undefined;
    const trackKm = isPlace ? findOnTrack(track, { lat, lon }, passed) : undefined;
    passed = trackKm ?? passed;
    const km = track ? trackKm : ways[index];
    return { km, trackKm, times: times[index] ?? { arrive: undefined, leave: undefined } };
  });
}

function toTimeWords({ arrive, leave }: StopTimes, index: number, hub: Hub): string | undefined {
  const { lang } = hub;
  if (arrive === undefined) return undefined;
  const { timeZone } = hub.settings.region;
  const toClock = (minutes: number): string => {
    const clock = formatClock(toClockText(minutes), lang, timeZone);
    const day = Math.floor(minutes / 1440) + 1;
    return day > 1 ? t(lang, 'route.dayClock', { clock, day }) : clock;
  };
  if (index === 0) return t(lang, 'route.leaveAt', { time: toClock(leave ?? arrive) });
  if (leave === undefined || leave === arrive)
    return t(lang, 'route.arriveAt', { time: toClock(arrive) });
  return `${toClock(arrive)}–${toClock(leave)}`;
}

function toLine(elevationM: number | undefined, km: number | undefined, stop: Stop, hub: Hub) {
  const { lang } = hub;
  return [
    elevationM === undefined ? undefined : formatHeight(elevationM, lang),
    km === undefined ? undefined : `km\u00a0${formatNumber(km, lang, 1)}`,
    stop.stayMinutes
      ? t(lang, 'route.stay', { time: formatMinutes(stop.stayMinutes, lang) })
      : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The way to the next stop: the editor's words, else the numbers. */
function toTravel({ travel, travelKm, travelMinutes }: Stop, { lang }: Hub): string | undefined {
  const numbers = [
    travelKm === undefined ? undefined : formatDistanceKm(travelKm, lang),
    travelMinutes === undefined ? undefined : formatMinutes(travelMinutes, lang),
  ];
  return say(travel, lang) ?? (numbers.filter(Boolean).join(' · ') || undefined);
}

function toStop(stop: Stop, index: number, { km, trackKm, times }: Along, hub: Hub): StopView {
  const { lang } = hub;
  const place = selectRecord(hub, 'destinations', stop.destination);
  const elevationM = stop.elevationM ?? place?.elevationM;
  const point = toPoint(stop, hub);
  return {
    number: index + 1,
    name: say(stop.name, lang) ?? place?.title ?? t(lang, 'route.stopNumber', { n: index + 1 }),
    kind: place?.kind ?? 'route',
    slug: place?.slug,
    lat: point?.lat,
    lon: point?.lon,
    precisionM: point?.precisionM,
    pointSource: point && 'pointSource' in point ? point.pointSource : undefined,
    elevationM,
    km,
    trackKm,
    time: toTimeWords(times, index, hub),
    line: toLine(elevationM, km, stop, hub),
    note: say(stop.note, lang),
    closures: selectStopClosures(stop, hub),
    travel: toTravel(stop, hub),
  };
}

/** The stops of a route in their order. */
export function toStops(route: Route, hub: Hub): StopView[] {
  const along = toAlong(route, hub);
  return route.stops.flatMap((stop, index) => {
    const own = along[index];
    return own ? [toStop(stop, index, own, hub)] : [];
  });
}

/** How far the stops rise from one to the next, summed; nothing unless every height is known. */
export function toAscent(stops: readonly StopView[]): number | undefined {
  const heights = stops.flatMap(({ elevationM }) => elevationM ?? []);
  if (heights.length !== stops.length || heights.length < 2) return undefined;
  return heights.reduce((sum, height, index) => {
    const before = heights[index - 1];
    return before === undefined ? sum : sum + Math.max(0, height - before);
  }, 0);
}

/** The box and the middle of the points of a route and of its track, for its map. */
export function toRouteFocus(stops: readonly Partial<GeoPoint>[], track?: Track) {
  const points = [...stops, ...(track?.segments.flat() ?? [])].flatMap(({ lat, lon }) =>
    lat === undefined || lon === undefined ? [] : [{ lat, lon }],
  );
  if (points.length === 0) return undefined;
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const halfKm = Math.max(north - south, east - west) * 55.6;
  return {
    lat: (south + north) / 2,
    lon: (west + east) / 2,
    radiusKm: Math.max(track ? 1 : 4, Math.ceil(halfKm * 1.4)),
  };
}
