import { isFault, toFault, type Fault } from '../kit/index.ts';

/** Longitude and latitude, WGS84 degrees: the order of GeoJSON. */
export type RingPosition = readonly [lon: number, lat: number];

/** The corners of an area, once round: the first is not said again at the end. */
export type Ring = readonly RingPosition[];

/** A ring, and how an editor finds its corners again: "baris 3" or "titik 3". */
export interface ReadRing {
  readonly ring: Ring;
  toName(index: number): string;
}

const MOST_CORNERS = 500;
const FORM =
  'Tulis satu titik per baris, misalnya -7.2149, 109.9148; atau tempel satu Polygon GeoJSON.';
const NUMBER = String.raw`([-+]?\d+(?:[.,]\d+)?)`;
const LINE = new RegExp(`^${NUMBER}\\s*[,;\\s]\\s*${NUMBER}$`);

type Numbers = readonly [lat: number, lon: number];

function checkCorner([lat, lon]: Numbers, name: string): Fault | undefined {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return undefined;
  return Math.abs(lat) <= 180 && Math.abs(lon) <= 90
    ? toFault(`${name}: lintang dan bujur tertukar`, `Tukar: lintang ${lon}, bujur ${lat}.`)
    : toFault(`${name}: ${lat}, ${lon} bukan titik di bumi`, 'Periksa lintang dan bujur.');
}

const toSame = ([lon, lat]: RingPosition): string => `${lon} ${lat}`;

/** Which side of the line a–b the point c is on. */
function toSide(a: RingPosition, b: RingPosition, c: RingPosition): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function isCrossing(a: RingPosition, b: RingPosition, c: RingPosition, d: RingPosition): boolean {
  return toSide(a, b, c) * toSide(a, b, d) < 0 && toSide(c, d, a) * toSide(c, d, b) < 0;
}

function findCrossing(ring: Ring): [number, number] | undefined {
  const edges = ring.map((from, i) => [from, ring[(i + 1) % ring.length] ?? from] as const);
  for (const [i, [a, b]] of edges.entries())
    for (const [j, [c, d]] of edges.entries()) if (j > i && isCrossing(a, b, c, d)) return [i, j];
  return undefined;
}

function checkRing({ ring, toName }: ReadRing): Fault | undefined {
  if (ring.length > MOST_CORNERS)
    return toFault(
      `terlalu banyak titik, ${ring.length}`,
      `Sisakan paling banyak ${MOST_CORNERS}.`,
    );
  if (new Set(ring.map(toSame)).size < 3)
    return toFault(
      `hanya ${new Set(ring.map(toSame)).size} titik yang berbeda`,
      'Tulis sedikitnya tiga titik di tepi daerah.',
    );
  const crossing = findCrossing(ring);
  if (crossing)
    return toFault(
      `garis dari ${toName(crossing[0])} memotong garis dari ${toName(crossing[1])}`,
      'Urutkan titik mengelilingi daerah, searah.',
    );
  const first = ring[0] ?? [0, 0];
  const isLine = ring.every((one, i) => toSide(first, ring[i - 1] ?? first, one) === 0);
  return isLine
    ? toFault('semua titik segaris', 'Tulis titik di tepi daerah, bukan sepanjang garis.')
    : undefined;
}

function withoutEnd(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length > 1 && first && last && toSame(first) === toSame(last)
    ? ring.slice(0, -1)
    : ring;
}

function readLines(text: string): ReadRing | Fault {
  const rows = text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line);
  const ring: RingPosition[] = [];
  const toName = (index: number): string => `baris ${rows[index]?.number ?? index + 1}`;
  for (const [index, { line }] of rows.entries()) {
    const found = LINE.exec(line);
    const [lat, lon] = (found?.slice(1) ?? []).map((one) => Number(one.replace(',', '.')));
    if (lat === undefined || lon === undefined)
      return toFault(`${toName(index)} bukan lintang dan bujur: ${line.slice(0, 40)}`, FORM);
    const fault = checkCorner([lat, lon], toName(index));
    if (fault) return fault;
    ring.push([lon, lat]);
  }
  return { ring: withoutEnd(ring), toName };
}

interface Json {
  readonly type?: unknown;
  readonly geometry?: unknown;
  readonly features?: unknown;
  readonly coordinates?: unknown;
}

/** The polygon itself, out of the feature or the collection of one that a drawing tool wraps it in. */
function unwrap(value: unknown): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, geometry, features } = value as Json;
  if (type === 'Feature') return unwrap(geometry);
  if (type === 'FeatureCollection' && Array.isArray(features))
    return features.length === 1 ? unwrap(features[0]) : undefined;
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readGeoJson(text: string): ReadRing | Fault {
  const value = parseJson(text);
  if (value === undefined) return toFault('GeoJSON tidak utuh', 'Tempel seluruh teksnya lagi.');
  const { type, coordinates } = unwrap(value) ?? {};
  const rings = type === 'Polygon' && Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  if (rings.length !== 1 || !Array.isArray(rings[0]))
    return toFault('bukan satu Polygon GeoJSON tanpa lubang', FORM);
  const toName = (index: number): string => `titik ${index + 1}`;
  const ring: RingPosition[] = [];
  for (const [index, corner] of (rings[0] as unknown[]).entries()) {
    const [lon, lat] = Array.isArray(corner) ? (corner as unknown[]) : [];
    if (typeof lon !== 'number' || typeof lat !== 'number')
      return toFault(`${toName(index)} bukan [bujur, lintang]`, FORM);
    const fault = checkCorner([lat, lon], toName(index));
    if (fault) return fault;
    ring.push([lon, lat]);
  }
  if (ring.length > 1 && withoutEnd(ring) === ring)
    return toFault(
      'garis belum tertutup: titik terakhir tidak sama dengan titik pertama',
      'Tempel seluruh teks GeoJSON, atau ulangi titik pertama di akhir.',
    );
  return { ring: withoutEnd(ring), toName };
}

/**
 * Reads the edge of an area as an editor writes it: one "lat, lon" a line, or the text of one GeoJSON Polygon.
 * Lines are closed by themselves. A fault names the line.
 */
export function parseRing(text: string): ReadRing | Fault {
  const read = text.trim().startsWith('{') ? readGeoJson(text) : readLines(text);
  return isFault(read) ? read : (checkRing(read) ?? read);
}

/** Narrows what `parseRing` gives. */
export function isReadRing(read: ReadRing | Fault): read is ReadRing {
  return !isFault(read);
}
