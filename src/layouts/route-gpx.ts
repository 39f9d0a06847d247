import { toPath } from '../domain/paths.ts';
import { renderGpx } from '../domain/routes/gpx.ts';
import { selectTrack, toStops } from '../domain/routes/stops.ts';
import { toZoned } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { absoluteLink } from './links.ts';
import type { EntryPage } from './types.ts';

type Props = EntryPage<'routes'>;

/** The GPX file of a route in the hub's language. */
export function renderRouteGpx({ record: route, hub, site }: Props): string {
  const { lang } = hub;
  const toUrl = (name: 'destination' | 'route', slug: string): string =>
    absoluteLink(toPath(name, { slug }, lang));
  const stops = toStops(route, hub).map((stop) => ({
    ...stop,
    url: stop.slug && toUrl('destination', stop.slug),
  }));
  const demo = site.official ? undefined : t(lang, 'route.gpxUnofficial');
  const head = {
    name: route.title,
    description: [route.summary, demo].filter(Boolean).join(' '),
    publisher: site.publisher ?? site.name,
    year: toZoned(hub.now, site.timeZone).day.slice(0, 4),
    licenceUrl: absoluteLink(toPath('licences', {}, lang)),
    pageUrl: toUrl('route', route.slug),
    lang,
    software: site.name,
  };
  return renderGpx(head, stops, selectTrack(route, hub));
}

/** The file as an answer of the site. */
export function toGpxResponse(page: Props): Response {
  return new Response(renderRouteGpx(page), {
    headers: { 'Content-Type': 'application/gpx+xml; charset=utf-8' },
  });
}
