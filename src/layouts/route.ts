/** Routes as rows, pins and facts, with addresses. */
import { toPosterKind } from '../components/art/poster/kinds.ts';
import type { IconName } from '../components/icons.ts';
import { selectClosures } from '../domain/alerts/effects.ts';
import { toClosureViews } from '../domain/alerts/words.ts';
import { selectCover } from '../domain/entry/photo.ts';
import type { MapPin } from '../domain/geo/pins.ts';
import { toPinId } from '../domain/geo/region-pins.ts';
import type { GeoPoint, Position, Way } from '../domain/geo/types.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { selectRecord } from '../domain/hub/hub.ts';
import { toHoursView } from '../domain/place/page.ts';
import { toModes, toRouteLine } from '../domain/routes/page.ts';
import { hasGpx } from '../domain/routes/gpx.ts';
import { toStops, type StopView } from '../domain/routes/stops.ts';
import { simplifyLine, type Track } from '../domain/routes/track.ts';
import { formatBytes, formatHeight } from '../i18n/format.ts';
import { label, t } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { linkTo } from './links.ts';
import { renderRouteGpx } from './route-gpx.ts';
import type { EntryPage } from './types.ts';

type Route = Record<'routes'>;

/** The stops with the address of their page, where they have one. */
function toStopLinks(stops: readonly StopView[], lang: Lang) {
  return stops.map((stop) => ({
    ...stop,
    href: stop.slug && linkTo('destination', { slug: stop.slug }, lang),
  }));
}

/** The stops as rows: where they lead, whether they are shut, when they are open. */
export function toStopRows(stops: readonly StopView[], hub: Hub) {
  return toStopLinks(stops, hub.lang).map((stop) => {
    const place = selectRecord(hub, 'destinations', stop.slug);
    return {
      ...stop,
      closed: toClosureViews(stop.closures, hub),
      hours: place && toHoursView(place, hub),
    };
  });
}

/** The stops with a known point, numbered as in the list. */
export function toStopPins(stops: readonly StopView[], lang: Lang): MapPin[] {
  return toStopLinks(stops, lang).flatMap(
    ({ number, name, kind, lat, lon, precisionM, slug, href }) => {
      if (lat === undefined || lon === undefined) return [];
      const id = slug ? toPinId('destinations', slug) : `stop/${number}`;
      return [
        { id, href: href || `#stop-${number}`, label: name, kind, lat, lon, precisionM, number },
      ];
    },
  );
}

/** More points than these make a page heavy, and its map no better. */
const MOST_POINTS = 250;

const toPosition = ({ lat, lon }: GeoPoint): Position => [
  Number(lon.toFixed(5)),
  Number(lat.toFixed(5)),
];

/** The way for the map of the page: the recorded track with fewer points, or the stops in order. */
export function toRouteWay(stops: readonly StopView[], track: Track | undefined): Way | undefined {
  if (!track) {
    const line = stops.flatMap(({ lat, lon }) =>
      lat === undefined || lon === undefined ? [] : [toPosition({ lat, lon })],
    );
    return line.length > 1 ? { lines: [line], isRecorded: false } : undefined;
  }
  for (let toleranceM = 5; ; toleranceM *= 1.6) {
    const lines = track.segments.map((points) => simplifyLine(points, toleranceM));
    if (lines.flat().length <= MOST_POINTS || toleranceM > 500)
      return { lines: lines.map((points) => points.map(toPosition)), isRecorded: true };
  }
}

/** What the profile of a route says of itself. */
export function toProfileNote(track: Track | undefined, lang: Lang): string {
  const { ascentM, descentM } = track ?? {};
  if (ascentM === undefined || descentM === undefined) return t(lang, 'route.profileStopsNote');
  const [up, down] = [formatHeight(ascentM, lang), formatHeight(descentM, lang)];
  return t(lang, 'route.profileTrackNote', { up, down });
}

/** The GPX file of a route with its size and what it holds; nothing when it has none. */
export function toGpxLink(page: EntryPage<'routes'>, track: Track | undefined) {
  const { record, hub } = page;
  const { lang } = hub;
  if (!hasGpx(toStops(record, hub), track)) return undefined;
  const bytes = new TextEncoder().encode(renderRouteGpx(page)).length;
  return {
    href: linkTo('routeGpx', { slug: record.slug }, lang),
    text: t(lang, 'route.gpxSize', { size: formatBytes(bytes, lang) }),
    file: `${record.slug}.gpx`,
    holds: t(lang, track ? 'route.gpxTrack' : 'route.gpxStops'),
  };
}

/** How to go, how hard, when, with which permit: what is known, and what is not. */
export function toRouteFacts(route: Route, hub: Hub) {
  const { lang } = hub;
  const unknown = t(lang, 'unknown.plain');
  const facts: { icon: IconName; title: string; text: string }[] = [
    { icon: 'navigation', title: t(lang, 'route.with'), text: toModes(route, hub) || unknown },
    {
      icon: 'mountain',
      title: t(lang, 'route.difficulty'),
      text: route.difficulty ? label(lang, 'difficulty.', route.difficulty) : unknown,
    },
    { icon: 'calendar', title: t(lang, 'route.season'), text: route.season ?? unknown },
    { icon: 'id-card', title: t(lang, 'route.permit'), text: route.permit ?? unknown },
  ];
  return facts;
}

/** That a route is shut, or one of its stops. */
function toRouteClosures(route: Route, hub: Hub) {
  const whole = toClosureViews(selectClosures(route, hub), hub);
  if (whole.length > 0) return whole;
  const parts = toStops(route, hub).flatMap(({ closures }) => closures);
  return toClosureViews(parts, hub, 'part');
}

/** A route as a row of a list. */
export function toRouteItem(route: Route, hub: Hub) {
  const { lang } = hub;
  return {
    href: linkTo('route', { slug: route.slug }, lang),
    title: route.title,
    titleLang: route.textLang === lang ? undefined : route.textLang,
    line: toRouteLine(route, hub),
    closed: toRouteClosures(route, hub),
    kind: toPosterKind(route.kind),
    seed: route.slug,
    shown: selectCover(hub, route.photos),
  };
}
