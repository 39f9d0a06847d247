/**
 * The heights of a route as a drawing in a box of 360 × 210: a solid line where a recorded track has heights, else the
 * known heights of its stops. Distance stands across where it is known, else equal steps.
 */
import { selectBends } from '../geo/simplify.ts';
import { toHeightAt, type ProfilePoint, type Track } from './track.ts';
import type { StopView } from './stops.ts';

/** One stop on the drawing. */
export interface ProfileStop {
  readonly x: number;
  readonly y: number;
  readonly km: number | undefined;
  readonly elevationM: number;
  readonly stop: StopView;
}

/** What the template writes out; coordinates are drawing units. */
export interface ProfileDrawing {
  /** Along a recorded track; else only the stops are known. */
  readonly isTrack: boolean;
  readonly line: string;
  /** The area below the line; only of a track. */
  readonly area: string | undefined;
  readonly stops: readonly ProfileStop[];
  readonly grid: readonly { y: number; heightM: number }[];
  /** Marks of the distance; none when it is not known. */
  readonly ticks: readonly { x: number; km: number }[];
  /** Rows of the table that are no stops: what the whole track reaches. */
  readonly sums: readonly ProfileSum[];
}

/** The highest or lowest point with its distance, or a sum over the whole way. */
export interface ProfileSum {
  readonly name: 'route.highest' | 'route.lowest' | 'route.ascent' | 'route.descent';
  readonly km: number | undefined;
  readonly elevationM: number;
}

const BOX = { left: 48, right: 340, top: 22, bottom: 158 };
const GRID_STEP_M = 500;
const GRID_LINES = 6;
const TICK_STEPS_KM = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];
const TICKS = 7;
/** What a number below the drawing takes. */
const TICK_ROOM = 26;

interface Frame {
  toX(share: number): number;
  toY(heightM: number): number;
  readonly grid: ProfileDrawing['grid'];
}

const round = (value: number): number => Math.round(value * 10) / 10;

function toFrame(heights: readonly number[]): Frame {
  const low = Math.floor(Math.min(...heights) / GRID_STEP_M) * GRID_STEP_M;
  const top = Math.ceil(Math.max(...heights) / GRID_STEP_M) * GRID_STEP_M;
  const high = Math.max(low + GRID_STEP_M, top);
  const toY = (heightM: number): number =>
    round(BOX.bottom - ((heightM - low) / (high - low)) * (BOX.bottom - BOX.top));
  const lines = (high - low) / GRID_STEP_M + 1;
  const every = Math.ceil(lines / GRID_LINES);
  const grid = Array.from({ length: Math.ceil(lines / every) }, (_, index) => {
    const heightM = low + index * every * GRID_STEP_M;
    return { y: toY(heightM), heightM };
  });
  return { toX: (share) => round(BOX.left + share * (BOX.right - BOX.left)), toY, grid };
}

function toTicks(lengthKm: number, { toX }: Frame): ProfileDrawing['ticks'] {
  const step = TICK_STEPS_KM.find((one) => lengthKm / one <= TICKS - 1) ?? lengthKm;
  const count = Math.floor(lengthKm / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => {
    const km = Math.round(index * step * 10) / 10;
    return { x: toX(km / lengthKm), km };
  });
}

/** Distances of the stops; of two that would cover each other, the first, but always the last of all. */
function toStopTicks(points: readonly { x: number; km: number | undefined }[]) {
  const last = points.at(-1);
  return points.reduce<{ x: number; km: number }[]>((kept, { x, km }, index) => {
    const isLast = index === points.length - 1;
    const isFree = x - (kept.at(-1)?.x ?? -Infinity) >= TICK_ROOM;
    const leavesRoom = isLast || (last?.x ?? x) - x >= TICK_ROOM;
    return km !== undefined && isFree && leavesRoom ? [...kept, { x, km }] : kept;
  }, []);
}

const toLine = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** Half a drawing unit and more makes a bend; what is smaller nobody sees. */
function dropUnseen(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  const deviate = (index: number, from: number, to: number): number => {
    const [point, a, b] = [points[index], points[from], points[to]];
    if (!point || !a || !b || a.x === b.x) return 0;
    return Math.abs(point.y - (a.y + ((point.x - a.x) / (b.x - a.x)) * (b.y - a.y)));
  };
  return selectBends(points.length, deviate, 0.5).flatMap((index) => points[index] ?? []);
}

function toSums({ profile, ascentM = 0, descentM = 0 }: Track): ProfileSum[] {
  const byHeight = [...profile].sort((a, b) => a.elevationM - b.elevationM);
  const [lowest, highest] = [byHeight[0], byHeight.at(-1)];
  return [
    ...(highest ? [{ name: 'route.highest' as const, ...highest }] : []),
    ...(lowest ? [{ name: 'route.lowest' as const, ...lowest }] : []),
    { name: 'route.ascent', km: undefined, elevationM: ascentM },
    { name: 'route.descent', km: undefined, elevationM: descentM },
  ];
}

function drawTrack(track: Track, stops: readonly StopView[]): ProfileDrawing | undefined {
  const { profile } = track;
  const lengthKm = profile.at(-1)?.km ?? 0;
  if (lengthKm === 0) return undefined;
  const frame = toFrame(profile.map(({ elevationM }) => elevationM));
  const toPoint = ({ km, elevationM }: ProfilePoint) => ({
    x: frame.toX(km / lengthKm),
    y: frame.toY(elevationM),
  });
  const line = toLine(dropUnseen(profile.map(toPoint)));
  return {
    isTrack: true,
    line,
    area: `${line}V${BOX.bottom}H${BOX.left}z`,
    stops: stops.flatMap((stop) => {
      const { trackKm: km } = stop;
      const elevationM = km === undefined ? undefined : toHeightAt(profile, km);
      if (km === undefined || elevationM === undefined) return [];
      return [{ ...toPoint({ km, elevationM }), km, elevationM, stop }];
    }),
    grid: frame.grid,
    ticks: toTicks(lengthKm, frame),
    sums: toSums(track),
  };
}

function drawStops(stops: readonly StopView[]): ProfileDrawing | undefined {
  const known = stops.filter(({ elevationM }) => elevationM !== undefined);
  if (known.length < 2) return undefined;
  const frame = toFrame(known.map(({ elevationM }) => elevationM ?? 0));
  const lengthKm = known.every(({ km }) => km !== undefined) ? (known.at(-1)?.km ?? 0) : 0;
  const points = known.map((stop, index) => ({
    x: frame.toX(lengthKm > 0 ? (stop.km ?? 0) / lengthKm : index / (known.length - 1)),
    y: frame.toY(stop.elevationM ?? 0),
    km: stop.km,
    elevationM: stop.elevationM ?? 0,
    stop,
  }));
  return {
    isTrack: false,
    line: toLine(points),
    area: undefined,
    stops: points,
    grid: frame.grid,
    ticks: lengthKm > 0 ? toStopTicks(points) : [],
    sums: [],
  };
}

/** Draws what is known of the heights; nothing below two of them. */
export function drawProfile(stops: readonly StopView[], track?: Track): ProfileDrawing | undefined {
  return track?.profile.length ? drawTrack(track, stops) : drawStops(stops);
}
