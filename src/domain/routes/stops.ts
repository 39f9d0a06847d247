/** The stops of a route: what each is called, where it is, how high; and their heights as a drawing. */
import { formatHeight, formatMinutes } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { selectStopClosures } from '../alerts/effects.ts';
import type { Closure } from '../hours/closure.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';

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
  readonly elevationM: number | undefined;
  /** Height and stay, in words. */
  readonly line: string;
  readonly note: string | undefined;
  readonly travel: string | undefined;
  /** When alerts shut it. */
  readonly closures: readonly Closure[];
}

function toStop(stop: Route['stops'][number], index: number, hub: Hub): StopView {
  const { lang } = hub;
  const place = selectRecord(hub, 'destinations', stop.destination);
  const elevationM = stop.elevationM ?? place?.elevationM;
  const hasOwnPoint = stop.lat !== undefined && stop.lon !== undefined;
  const point = hasOwnPoint ? stop : place?.place;
  return {
    number: index + 1,
    name: say(stop.name, lang) ?? place?.title ?? t(lang, 'route.stopNumber', { n: index + 1 }),
    kind: place?.kind ?? 'route',
    slug: place?.slug,
    lat: point?.lat,
    lon: point?.lon,
    precisionM: point?.precisionM,
    elevationM,
    line: [
      elevationM === undefined ? undefined : formatHeight(elevationM, lang),
      stop.stayMinutes
        ? t(lang, 'route.stay', { time: formatMinutes(stop.stayMinutes, lang) })
        : undefined,
    ]
      .filter(Boolean)
      .join(' · '),
    note: say(stop.note, lang),
    travel: say(stop.travel, lang),
    closures: selectStopClosures(stop, hub),
  };
}

/** The stops of a route in their order. */
export function toStops(route: Route, hub: Hub): StopView[] {
  return route.stops.map((stop, index) => toStop(stop, index, hub));
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

/** The box and the middle of the points of a route, for its map. */
export function toRouteFocus(stops: readonly StopView[]) {
  const points = stops.flatMap(({ lat, lon }) =>
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
    radiusKm: Math.max(4, Math.ceil(halfKm * 1.4)),
  };
}

/** A drawing of the heights in a box of 360 × 190: equal steps across, because distances are not known. */
export interface ProfileDrawing {
  readonly line: string;
  readonly points: readonly { x: number; y: number; stop: StopView }[];
  readonly grid: readonly { y: number; heightM: number }[];
}

const BOX = { left: 48, right: 340, top: 22, bottom: 158 };
const GRID_STEP_M = 500;

/** Draws the stops with a known height; nothing below two of them. */
export function drawProfile(stops: readonly StopView[]): ProfileDrawing | undefined {
  const known = stops.filter(({ elevationM }) => elevationM !== undefined);
  if (known.length < 2) return undefined;
  const heights = known.map(({ elevationM }) => elevationM ?? 0);
  const low = Math.floor(Math.min(...heights) / GRID_STEP_M) * GRID_STEP_M;
  const high = Math.max(
    low + GRID_STEP_M,
    Math.ceil(Math.max(...heights) / GRID_STEP_M) * GRID_STEP_M,
  );
  const toY = (height: number): number =>
    Math.round(BOX.bottom - ((height - low) / (high - low)) * (BOX.bottom - BOX.top));
  const step = (BOX.right - BOX.left) / (known.length - 1);
  const points = known.map((stop, index) => ({
    x: Math.round(BOX.left + step * index),
    y: toY(stop.elevationM ?? 0),
    stop,
  }));
  const lines = (high - low) / GRID_STEP_M + 1;
  const every = Math.ceil(lines / 6);
  return {
    line: points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
    points,
    grid: Array.from({ length: Math.ceil(lines / every) }, (_, index) => {
      const heightM = low + index * every * GRID_STEP_M;
      return { y: toY(heightM), heightM };
    }),
  };
}
