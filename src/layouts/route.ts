/** Routes as rows, pins and facts, with addresses. */
import { toPosterKind } from '../components/art/poster/kinds.ts';
import type { IconName } from '../components/icons.ts';
import { selectClosures } from '../domain/alerts/effects.ts';
import { toClosureViews } from '../domain/alerts/words.ts';
import { selectPhotos } from '../domain/entry/photo.ts';
import type { MapPin } from '../domain/geo/pins.ts';
import { toPinId } from '../domain/geo/region-pins.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { toModes, toRouteLine } from '../domain/routes/page.ts';
import { toStops, type StopView } from '../domain/routes/stops.ts';
import { label, t } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { linkTo } from './links.ts';

type Route = Record<'routes'>;

/** The stops with the address of their page, where they have one. */
export function toStopLinks(stops: readonly StopView[], lang: Lang) {
  return stops.map((stop) => ({
    ...stop,
    href: stop.slug && linkTo('destination', { slug: stop.slug }, lang),
  }));
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
    shown: selectPhotos(hub, route.photos)[0],
  };
}
