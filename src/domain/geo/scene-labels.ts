import { clipRing } from './clip.ts';
import { isPointInPolygon } from './contain.ts';
import { toLabelSpot } from './label-point.ts';
import type { Projection, XY } from './projection.ts';
import type { District, Neighbour, Polygon, RegionMap } from './types.ts';

/** A name on the picture. Its place is in percent of the box, its size in screen pixels. */
export interface SceneLabel {
  readonly text: string;
  readonly kind: 'district' | 'neighbour' | 'village';
  readonly x: number;
  readonly y: number;
  /** Fits only where the picture is drawn at its full width. */
  readonly isWideOnly: boolean;
}

interface Candidate {
  readonly text: string;
  readonly kind: SceneLabel['kind'];
  readonly xy: XY;
  /** The visible area that the name may not leave. */
  readonly home?: readonly XY[] | undefined;
}

interface Taken {
  readonly xy: XY;
  readonly halfWidth: number;
}

/** The narrowest a picture is shown, as a share of its box: labels must fit there too. */
const toNarrow = ({ box }: Projection): number => (box.width <= 400 ? 0.8 : 0.55);
const LETTER = { district: 7.2, neighbour: 9.5, village: 7.2 } as const;
const LINE = 16;
const EDGE = 4;
const SMALLEST_ROOM = 6;

const halfWidthOf = ({ text, kind }: Candidate): number => (text.length * LETTER[kind]) / 2;

function isFree(candidate: Candidate, taken: readonly Taken[], scale: number): boolean {
  const halfWidth = halfWidthOf(candidate);
  return taken.every(({ xy, halfWidth: other }) => {
    const dx = Math.abs(xy[0] - candidate.xy[0]) * scale;
    const dy = Math.abs(xy[1] - candidate.xy[1]) * scale;
    return dx >= halfWidth + other || dy >= LINE;
  });
}

function isWithin(candidate: Candidate, projection: Projection, scale: number): boolean {
  const { width, height } = projection.box;
  const [x, y] = [candidate.xy[0] * scale, candidate.xy[1] * scale];
  const halfWidth = halfWidthOf(candidate) + EDGE;
  return (
    x >= halfWidth && x <= width * scale - halfWidth && y >= LINE && y <= height * scale - LINE
  );
}

/** The roomiest visible part of an area and the spot in it, in drawing units. */
function toVisibleSpot(
  polygons: readonly Polygon[],
  projection: Projection,
): Pick<Candidate, 'xy' | 'home'> | undefined {
  const spots = polygons.flatMap(([outer = []]) => {
    const home = clipRing(outer.map(projection.toXY), projection.box);
    return home.length > 2 ? [{ home, spot: toLabelSpot(home) }] : [];
  });
  const best = spots.sort((a, b) => b.spot.room - a.spot.room)[0];
  return best && best.spot.room > SMALLEST_ROOM
    ? { xy: [best.spot.x, best.spot.y], home: best.home }
    : undefined;
}

function toCandidates(
  areas: readonly (District | Neighbour)[],
  kind: SceneLabel['kind'],
  projection: Projection,
): Candidate[] {
  return areas.flatMap((area) => {
    const spot = toVisibleSpot(area.polygons, projection);
    return spot ? [{ text: area.name, kind, ...spot }] : [];
  });
}

const isAtHome = ({ xy: [lon, lat], home }: Candidate): boolean =>
  !home || isPointInPolygon([home], { lon, lat });

const SHIFTS = [0, 14, -14, 24, -24, 34, -34];

/** Moves a name up or down until it is clear of pins and names; nothing if it never is. */
function settle(
  candidate: Candidate,
  taken: readonly Taken[],
  projection: Projection,
): Candidate | undefined {
  return SHIFTS.map((shift) => ({
    ...candidate,
    xy: [candidate.xy[0], candidate.xy[1] + shift] as const,
  })).find((moved) => isAtHome(moved) && isWithin(moved, projection, 1) && isFree(moved, taken, 1));
}

/** Names of districts and neighbours where they can be read: clear of the marks and of each other. */
export function planLabels(
  map: Pick<RegionMap, 'districts' | 'neighbours'>,
  projection: Projection,
  marks: readonly XY[],
  more: readonly Candidate[] = [],
): SceneLabel[] {
  const taken: Taken[] = marks.map((xy) => ({ xy, halfWidth: 16 }));
  const narrow: Taken[] = [...taken];
  const least = toNarrow(projection);
  const candidates = [
    ...more,
    ...toCandidates(map.districts, 'district', projection),
    ...toCandidates(map.neighbours, 'neighbour', projection),
  ];
  return candidates.flatMap((candidate) => {
    const settled = settle(candidate, taken, projection);
    if (!settled) return [];
    const place = { xy: settled.xy, halfWidth: halfWidthOf(settled) };
    taken.push(place);
    const isWideOnly = !isWithin(settled, projection, least) || !isFree(settled, narrow, least);
    if (!isWideOnly) narrow.push(place);
    const [x, y] = settled.xy;
    const { width, height } = projection.box;
    return [
      {
        text: settled.text,
        kind: settled.kind,
        x: (x / width) * 100,
        y: (y / height) * 100,
        isWideOnly,
      },
    ];
  });
}
