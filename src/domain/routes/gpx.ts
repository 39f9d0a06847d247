/**
 * A route as GPX 1.1 (topografix.com/GPX/1/1): its stops as waypoints, each with how well its point is known, and the
 * recorded track where there is one. Never a line that nobody recorded, and nothing of who recorded it or when. Pure.
 */
import { formatDistanceKm } from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import { isRoughPoint } from '../geo/pin-shape.ts';
import { renderGpxFile, renderLink, renderPoint, renderTag } from '../gpx/write.ts';
import { escapeXml } from '../text/xml.ts';
import type { StopView } from './stops.ts';
import type { Track } from './track.ts';

/** What the file says of itself; addresses are whole. */
export interface GpxHead {
  readonly name: string;
  readonly description: string;
  /** Who publishes it: author and owner in the file's terms. */
  readonly publisher: string;
  readonly year: string;
  readonly licenceUrl: string;
  readonly pageUrl: string;
  readonly lang: Lang;
  readonly software: string;
}

/** A stop with the whole address of its page. */
export type GpxStop = StopView & { readonly url?: string | undefined };

/** How well the point is known, in words: GPX has no element for a radius (`hdop` is a ratio of receivers). */
function toPrecision(precisionM: number | undefined, lang: Lang): string {
  if (precisionM === undefined) return t(lang, 'route.gpxUnknown');
  const distance = formatDistanceKm(precisionM / 1000, lang);
  return t(lang, isRoughPoint(precisionM) ? 'route.gpxArea' : 'route.gpxPrecision', { distance });
}

type Placed<S> = S & { readonly lat: number; readonly lon: number };

function selectPlaced<S extends StopView>(stops: readonly S[]): Placed<S>[] {
  return stops.filter(
    (stop): stop is Placed<S> => stop.lat !== undefined && stop.lon !== undefined,
  );
}

/** Whether a route has a file: a point or a track of it is known. */
export function hasGpx(stops: readonly StopView[], track: Track | undefined): boolean {
  return track !== undefined || selectPlaced(stops).length > 0;
}

function renderWaypoint(stop: Placed<GpxStop>, lang: Lang): string {
  const precision = toPrecision(stop.precisionM, lang);
  const inside = [
    renderTag('name', `${stop.number}. ${stop.name}`),
    renderTag('cmt', precision),
    renderTag(
      'desc',
      [stop.time && `${stop.time}.`, stop.note, precision].filter(Boolean).join(' '),
    ),
    renderTag('src', stop.pointSource),
    renderLink(stop.url, stop.name),
    renderTag('type', label(lang, 'kind.', stop.kind, '')),
  ];
  return renderPoint('wpt', stop, inside.join(''));
}

function renderTrack({ segments }: Track, name: string): string {
  const pieces = segments.map(
    (points) => `<trkseg>\n${points.map((point) => renderPoint('trkpt', point)).join('')}</trkseg>`,
  );
  return `<trk>${renderTag('name', name)}\n${pieces.join('\n')}\n</trk>\n`;
}

function renderHead(head: GpxHead, missing: number): string {
  const lack = missing > 0 ? t(head.lang, 'route.gpxMissing', { n: missing }) : undefined;
  return [
    renderTag('name', head.name),
    renderTag('desc', [head.description, lack].filter(Boolean).join(' ')),
    `<author>${renderTag('name', head.publisher)}</author>`,
    `<copyright author="${escapeXml(head.publisher)}">${renderTag('year', head.year)}${renderTag('license', head.licenceUrl)}</copyright>`,
    renderLink(head.pageUrl, head.name),
  ].join('');
}

/** The whole file, for a route that has one (`hasGpx`). */
export function renderGpx(
  head: GpxHead,
  stops: readonly GpxStop[],
  track: Track | undefined,
): string {
  const known = selectPlaced(stops);
  const parts = [
    ...known.map((stop) => renderWaypoint(stop, head.lang)),
    ...(track ? [renderTrack(track, head.name)] : []),
  ];
  return renderGpxFile(
    head.software,
    renderHead(head, stops.length - known.length),
    parts.join(''),
  );
}
