import { clipLine, clipRing } from './clip.ts';
import { groupNearby } from './cluster.ts';
import { toSmoothPath, toSvgPath } from './path.ts';
import { isRoughPoint, toPinGroup, toPinShape, type PinGroup, type PinShape } from './pin-shape.ts';
import type { MapPin } from './pins.ts';
import { fitProjection, toFocusBounds, type Box, type Projection, type XY } from './projection.ts';
import { toReliefRings } from './relief.ts';
import { planLabels, type SceneLabel } from './scene-labels.ts';
import type { GeoPoint, Polygon, RegionMap, Way } from './types.ts';

/** What a picture of the map should show. */
export interface SceneWish {
  readonly map: RegionMap;
  readonly pins?: readonly MapPin[] | undefined;
  /** Codes of the chosen districts. */
  readonly highlight?: readonly string[] | undefined;
  /** Show only the surroundings of a point. */
  readonly focus?: (GeoPoint & { readonly radiusKm: number }) | undefined;
  /** Names beside the districts': villages around a village, say. */
  readonly names?: readonly (GeoPoint & { readonly text: string })[] | undefined;
  readonly way?: Way | undefined;
  readonly box?: Box | undefined;
}

/** A pin, or a group of pins of one kind with their count. Place in percent of the box. */
export interface SceneMark {
  readonly x: number;
  readonly y: number;
  readonly shape: PinShape;
  readonly group: PinGroup;
  readonly number: number | undefined;
  readonly isCluster: boolean;
  /** The numbers of the pins that it stands for. */
  readonly numbers: readonly number[];
  readonly closed: MapPin['closed'];
}

/** The area of a rough point, in drawing units. */
export interface SceneArea {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly group: PinGroup;
}

/** Everything that the picture's template writes out. */
export interface Scene {
  readonly box: Box;
  /** A region that is higher than wide has an upright picture. */
  readonly isTall: boolean;
  readonly land: string;
  readonly chosen: string;
  readonly borders: string;
  readonly relief: string;
  readonly way: string;
  readonly areas: readonly SceneArea[];
  readonly marks: readonly SceneMark[];
  readonly labels: readonly SceneLabel[];
}

const WIDE_BOX: Box = { width: 640, height: 480 };
const TALL_BOX: Box = { width: 400, height: 480 };
const FOCUS_BOX: Box = { width: 400, height: 300 };
const MARGIN = 22;
const BLEED = 6;
const REACH = 26;
const SMALLEST_AREA = 15;

/** The box whose form leaves the least of the picture empty. */
function toRegionBox({ bounds }: RegionMap): Box {
  const toScale = (box: Box): number => fitProjection(bounds, box, MARGIN).unitsPerKm;
  return toScale(TALL_BOX) >= toScale(WIDE_BOX) ? TALL_BOX : WIDE_BOX;
}

function toLand(polygons: readonly Polygon[], { toXY, box }: Projection): string {
  return toSvgPath(
    polygons.flat().map((ring) => clipRing(ring.map(toXY), box, BLEED)),
    true,
  );
}

function toRelief({ peaks, bounds }: RegionMap, { toXY, box }: Projection): string {
  const isSeen = (knots: readonly XY[]): boolean => clipRing(knots, box).length > 0;
  return toReliefRings(peaks, bounds)
    .map((ring) => ring.map(toXY))
    .filter(isSeen)
    .map((knots) => toSmoothPath(knots))
    .join('');
}

/** A group is shut while all of it is: the closure that ends first says so. */
function toSharedClosure(pins: readonly MapPin[]): MapPin['closed'] {
  const ends = ({ closed }: MapPin): number => Date.parse(closed?.[0]?.to ?? '');
  return pins.every(({ closed }) => closed)
    ? [...pins].sort((a, b) => ends(a) - ends(b))[0]?.closed
    : undefined;
}

function toWayPath(way: Way | undefined, { toXY, box }: Projection): string {
  const lines = (way?.lines ?? []).flatMap((line) => clipLine(line.map(toXY), box, BLEED));
  return toSvgPath(lines, false, 1);
}

function toMark(pins: readonly MapPin[], x: number, y: number, box: Box): SceneMark[] {
  const [pin] = pins;
  if (!pin) return [];
  const isCluster = pins.length > 1;
  return [
    {
      x: (x / box.width) * 100,
      y: (y / box.height) * 100,
      shape: toPinShape(pin.kind, isCluster ? undefined : pin.precisionM),
      group: toPinGroup(pin.kind),
      number: isCluster ? pins.length : pin.number,
      isCluster,
      numbers: pins.flatMap(({ number }) => number ?? []),
      closed: toSharedClosure(pins),
    },
  ];
}

/** Pins of one group that would cover each other become one mark with their count. */
function planMarks(pins: readonly MapPin[], { toXY, box }: Projection): SceneMark[] {
  const groups = new Map<PinGroup, MapPin[]>();
  for (const pin of pins) {
    const group = toPinGroup(pin.kind);
    groups.set(group, [...(groups.get(group) ?? []), pin]);
  }
  return [...groups.values()].flatMap((members) =>
    groupNearby(members, ({ lon, lat }) => toXY([lon, lat]), REACH).flatMap(({ x, y, items }) =>
      toMark(items, x, y, box),
    ),
  );
}

function planAreas(pins: readonly MapPin[], { toXY, unitsPerKm }: Projection): SceneArea[] {
  return pins.flatMap((pin) => {
    const radius = ((pin.precisionM ?? 0) / 1000) * unitsPerKm;
    if (!isRoughPoint(pin.precisionM) || radius < SMALLEST_AREA) return [];
    const [x, y] = toXY([pin.lon, pin.lat]);
    return [
      {
        x: Math.round(x),
        y: Math.round(y),
        radius: Math.round(radius),
        group: toPinGroup(pin.kind),
      },
    ];
  });
}

/** An area that can be seen needs no mark at its centre, unless it carries a number or is shut. */
function needsMark(pin: MapPin, { unitsPerKm }: Projection): boolean {
  const radius = ((pin.precisionM ?? 0) / 1000) * unitsPerKm;
  const isPlain = pin.number === undefined && !pin.closed;
  return !isPlain || !isRoughPoint(pin.precisionM) || radius < SMALLEST_AREA;
}

function isOnPicture({ lon, lat }: GeoPoint, { toXY, box }: Projection): boolean {
  const [x, y] = toXY([lon, lat]);
  return x >= 0 && y >= 0 && x <= box.width && y <= box.height;
}

/** Plans a picture of the map: the whole region, or the surroundings of a point with only what is visible. */
export function planMapScene(wish: SceneWish): Scene {
  const { map, focus } = wish;
  const box = wish.box ?? (focus ? FOCUS_BOX : toRegionBox(map));
  const projection = focus
    ? fitProjection(toFocusBounds(focus, focus.radiusKm), box)
    : fitProjection(map.bounds, box, MARGIN);
  const { toXY } = projection;
  const pins = (wish.pins ?? []).filter((pin) => isOnPicture(pin, projection));
  const marks = planMarks(
    pins.filter((pin) => needsMark(pin, projection)),
    projection,
  );
  const chosen = map.districts.filter(({ code }) => wish.highlight?.includes(code));
  const names = (wish.names ?? []).map(({ text, lon, lat }) => ({
    text,
    kind: 'village' as const,
    xy: toXY([lon, lat]),
  }));
  return {
    box,
    isTall: box.height > box.width,
    land: toLand(map.outline, projection),
    chosen: toLand(
      chosen.flatMap(({ polygons }) => polygons),
      projection,
    ),
    borders: toSvgPath(
      map.borders.flatMap((line) => clipLine(line.map(toXY), box, BLEED)),
      false,
    ),
    relief: toRelief(map, projection),
    way: toWayPath(wish.way, projection),
    areas: planAreas(pins, projection),
    marks,
    labels: planLabels(
      map,
      projection,
      marks.map(({ x, y }): XY => [(x / 100) * box.width, (y / 100) * box.height]),
      names,
    ),
  };
}
