/** The parts of a GPX 1.1 file (topografix.com/GPX/1/1) as text. Without words, so that a device can write one too. Pure. */
import { escapeXml } from '../text/xml.ts';

/** Eleven centimetres. */
const DEGREE_DECIMALS = 6;

/** An element with text; nothing where there is none. */
export function renderTag(name: string, text: string | undefined): string {
  return text ? `<${name}>${escapeXml(text)}</${name}>` : '';
}

/** A link with what it leads to. */
export function renderLink(url: string | undefined, text: string): string {
  return url ? `<link href="${escapeXml(url)}">${renderTag('text', text)}</link>` : '';
}

/** A point in degrees, with its height in metres where that is known. */
export interface GpxPoint {
  readonly lat: number;
  readonly lon: number;
  readonly elevationM?: number | undefined;
}

/** A point as an element, `wpt` or `trkpt`, with what stands inside of it after the height. */
export function renderPoint(
  name: 'wpt' | 'trkpt',
  { lat, lon, elevationM }: GpxPoint,
  inside = '',
): string {
  const toDegrees = (value: number) => Number(value.toFixed(DEGREE_DECIMALS));
  const height = elevationM === undefined ? '' : `<ele>${Number(elevationM.toFixed(1))}</ele>`;
  return `<${name} lat="${toDegrees(lat)}" lon="${toDegrees(lon)}">${height}${inside}</${name}>\n`;
}

/** The whole file around its parts. */
export function renderGpxFile(software: string, metadata: string, parts: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="${escapeXml(software)}">\n`,
    `<metadata>${metadata}</metadata>\n`,
    `${parts}</gpx>\n`,
  ].join('');
}
