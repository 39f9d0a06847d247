/**
 * A recorded track: the line, how long, how high. Measured on the line that is published, so that page, profile and
 * file agree. Pure.
 */
import { distanceKm, distanceToSegmentKm } from '../geo/distance.ts';
import { selectBends } from '../geo/simplify.ts';
import type { GeoPoint } from '../geo/types.ts';

/** One point of a track; without a height where the recorder had none. */
export interface TrackPoint extends GeoPoint {
  readonly elevationM?: number | undefined;
}

/** A height along the way. */
export interface ProfilePoint {
  readonly km: number;
  readonly elevationM: number;
}

/** What is kept of a recording: no times, no names, no notes. */
export interface Track {
  /** Pieces without a gap: between two of them the recorder was off. */
  readonly segments: readonly (readonly TrackPoint[])[];
  /** Along the line, gaps not counted. */
  readonly distanceKm: number;
  /** The three are known only when every point of the recording has a height. */
  readonly ascentM?: number | undefined;
  readonly descentM?: number | undefined;
  readonly profile: readonly ProfilePoint[];
}

/** A point of the recording nearer than this to the line is left out. */
export const TRACK_TOLERANCE_M = 5;
/** A height nearer than this to the profile is left out. */
const PROFILE_TOLERANCE_M = 3;
/** A rise or fall below this is the noise of a receiver, and is not counted. */
export const CLIMB_THRESHOLD_M = 5;

/** Kilometres from the first point to each point. */
export function toMarks(points: readonly GeoPoint[]): number[] {
  let km = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before) km += distanceKm(before, point);
    return km;
  });
}

function selectLineBends(points: readonly GeoPoint[], toleranceM: number): number[] {
  const deviate = (index: number, from: number, to: number): number => {
    const [point, a, b] = [points[index], points[from], points[to]];
    return point && a && b ? distanceToSegmentKm(point, a, b) * 1000 : 0;
  };
  return selectBends(points.length, deviate, toleranceM);
}

/** The line with fewer points; none that is left out lies farther than the tolerance from it. */
export function simplifyLine<P extends GeoPoint>(points: readonly P[], toleranceM: number): P[] {
  return selectLineBends(points, toleranceM).flatMap((index) => points[index] ?? []);
}

function hasHeights(points: readonly TrackPoint[]): boolean {
  return points.every(({ elevationM }) => elevationM !== undefined);
}

function selectHeightBends(points: readonly TrackPoint[]): number[] {
  const marks = toMarks(points);
  const heights = points.map(({ elevationM }) => elevationM ?? 0);
  const deviate = (index: number, from: number, to: number): number => {
    const [a = 0, b = 0] = [marks[from], marks[to]];
    const share = b === a ? 0 : ((marks[index] ?? 0) - a) / (b - a);
    const [low = 0, high = 0] = [heights[from], heights[to]];
    return Math.abs((heights[index] ?? 0) - (low + share * (high - low)));
  };
  return selectBends(points.length, deviate, PROFILE_TOLERANCE_M);
}

function simplifySegment(points: readonly TrackPoint[]): TrackPoint[] {
  const kept = new Set(selectLineBends(points, TRACK_TOLERANCE_M));
  if (hasHeights(points)) for (const index of selectHeightBends(points)) kept.add(index);
  return points.filter((_, index) => kept.has(index));
}

/** The heights where the way turns from rising to falling and back, smaller turns than the threshold left out. */
function selectTurns(heights: readonly number[]): number[] {
  const [start] = heights;
  if (start === undefined) return [];
  const turns = [start];
  let extreme = start;
  let sign = 0;
  for (const height of heights) {
    const from = sign === 0 ? start : extreme;
    const back = height - from;
    if (sign === 0 ? Math.abs(back) >= CLIMB_THRESHOLD_M : back * sign <= -CLIMB_THRESHOLD_M) {
      if (sign !== 0) turns.push(extreme);
      sign = Math.sign(back);
      extreme = height;
    } else if (back * sign > 0) extreme = height;
  }
  return sign === 0 ? turns : [...turns, extreme];
}

/** Metres up and down, summed between the turns of the way (5 m of hysteresis). */
export function toClimb(heights: readonly number[]): { ascentM: number; descentM: number } {
  const turns = selectTurns(heights);
  const steps = turns.slice(1).map((height, index) => height - (turns[index] ?? height));
  const sum = (sign: 1 | -1) =>
    Math.round(steps.reduce((total, step) => total + Math.max(0, step * sign), 0));
  return { ascentM: sum(1), descentM: sum(-1) };
}

function toProfile(segments: readonly (readonly TrackPoint[])[]): ProfilePoint[] {
  let start = 0;
  return segments.flatMap((points) => {
    const marks = toMarks(points);
    const own = points.map(({ elevationM = 0 }, index) => ({
      km: start + (marks[index] ?? 0),
      elevationM,
    }));
    start += marks.at(-1) ?? 0;
    return own;
  });
}

/** Simplifies and measures a recording: pieces of at least two points. */
export function toTrack(recorded: readonly (readonly TrackPoint[])[]): Track {
  const pieces = recorded.filter(({ length }) => length > 1);
  const segments = pieces.map(simplifySegment);
  const lengthKm = segments.reduce((sum, points) => sum + (toMarks(points).at(-1) ?? 0), 0);
  if (!pieces.every(hasHeights)) return { segments, distanceKm: lengthKm, profile: [] };
  const profile = toProfile(segments);
  const climb = toClimb(profile.map(({ elevationM }) => elevationM));
  return { segments, distanceKm: lengthKm, ...climb, profile };
}

/** The height at a distance, between the two nearest known ones. */
export function toHeightAt(profile: readonly ProfilePoint[], km: number): number | undefined {
  const next = profile.findIndex((point) => point.km >= km);
  const after = profile[next];
  const before = profile[next - 1] ?? after;
  if (!after || !before) return profile.at(-1)?.elevationM;
  const share = after.km === before.km ? 0 : (km - before.km) / (after.km - before.km);
  return before.elevationM + share * (after.elevationM - before.elevationM);
}

const NEAR_KM = 0.15;

/**
 * How far along the track a point lies, not before `fromKm`: where the track first passes within 150 m of it.
 * Nothing when it never does.
 */
export function findOnTrack(track: Track, point: GeoPoint, fromKm = 0): number | undefined {
  let start = 0;
  let best: { gap: number; km: number } | undefined;
  for (const points of track.segments) {
    const marks = toMarks(points);
    for (const [index, to] of points.entries()) {
      const from = points[index - 1];
      const end = start + (marks[index] ?? 0);
      if (!from || end < fromKm) continue;
      const gap = distanceToSegmentKm(point, from, to);
      if (gap > NEAR_KM && best) return best.km;
      if (gap > NEAR_KM || (best && gap >= best.gap)) continue;
      const length = distanceKm(from, to);
      const along = Math.sqrt(Math.max(0, distanceKm(from, point) ** 2 - gap ** 2));
      best = { gap, km: Math.max(fromKm, end - length + Math.min(length, along)) };
    }
    start += marks.at(-1) ?? 0;
  }
  return best?.km;
}
