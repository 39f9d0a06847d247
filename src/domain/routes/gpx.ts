/**
 * A route as GPX 1.1 (topografix.com/GPX/1/1): its stops as waypoints, each with how well its point is known, and the
 * recorded track where there is one. Never a line that nobody recorded, and nothing of who recorded it or when. Pure.
 */
import { formatDistanceKm } from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import { isRoughPoint } from '../geo/pin-shape.ts';
import { escapeXml } from '../text/xml.ts';
import type { StopView } from './stops.ts';
import type { Track, TrackPoint } from './track.ts';

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

/** Eleven centimetres. */
const DEGREE_DECIMALS = 6;

const tag = (name: string, text: string | undefined): string =>
  text ? `<${name}>${escapeXml(text)}</${name}>` : '';

const toLink = (url: string | undefined, text: string): string =>
  url ? `<link href="${escapeXml(url)}">${tag('text', text)}</link>` : '';

const toPlace = ({ lat, lon }: { lat: number; lon: number }): string =>
  `lat="${Number(lat.toFixed(DEGREE_DECIMALS))}" lon="${Number(lon.toFixed(DEGREE_DECIMALS))}"`;

const toHeight = (elevationM: number | undefined): string =>
  elevationM === undefined ? '' : `<ele>${Number(elevationM.toFixed(1))}</ele>`;

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
  return [
    `<wpt ${toPlace(stop)}>`,
    toHeight(stop.elevationM),
    tag('name', `${stop.number}. ${stop.name}`),
    tag('cmt', precision),
    tag('desc', [stop.time && `${stop.time}.`, stop.note, precision].filter(Boolean).join(' ')),
    tag('src', stop.pointSource),
    toLink(stop.url, stop.name),
    tag('type', label(lang, 'kind.', stop.kind, '')),
    '</wpt>\n',
  ].join('');
}

const renderPoint = (point: TrackPoint): string =>
  `<trkpt ${toPlace(point)}>${toHeight(point.elevationM)}</trkpt>\n`;

function renderTrack({ segments }: Track, name: string): string {
  const pieces = segments.map((points) => `<trkseg>\n${points.map(renderPoint).join('')}</trkseg>`);
  return `<trk>${tag('name', name)}\n${pieces.join('\n')}\n</trk>\n`;
}

function renderHead(head: GpxHead, missing: number): string {
  const lack = missing > 0 ? t(head.lang, 'route.gpxMissing', { n: missing }) : undefined;
  return [
    '<metadata>',
    tag('name', head.name),
    tag('desc', [head.description, lack].filter(Boolean).join(' ')),
    `<author>${tag('name', head.publisher)}</author>`,
    `<copyright author="${escapeXml(head.publisher)}">${tag('year', head.year)}${tag('license', head.licenceUrl)}</copyright>`,
    toLink(head.pageUrl, head.name),
    '</metadata>\n',
  ].join('');
}

/** The whole file, for a route that has one (`hasGpx`). */
export function renderGpx(
  head: GpxHead,
  stops: readonly GpxStop[],
  track: Track | undefined,
): string {
  const known = selectPlaced(stops);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="${escapeXml(head.software)}">\n`,
    renderHead(head, stops.length - known.length),
    known.map((stop) => renderWaypoint(stop, head.lang)).join(''),
    track ? renderTrack(track, head.name) : '',
    '</gpx>\n',
  ].join('');
}
