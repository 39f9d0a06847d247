import { toClockText } from '../../src/i18n/clock-text.ts';
import { describe, expect, it } from 'vitest';
import { selectBends } from '../../src/domain/geo/simplify.ts';
import { drawProfile } from '../../src/domain/routes/profile.ts';
import type { StopView } from '../../src/domain/routes/stops.ts';
import { planTimes } from '../../src/domain/routes/times.ts';
import {
  findOnTrack,
  simplifyLine,
  toClimb,
  toTrack,
  type TrackPoint,
} from '../../src/domain/routes/track.ts';

/** A hundredth of a degree of latitude on a sphere of 6371.0088 km: 2 π r / 36000. */
const CENTIDEGREE_KM = 1.11195;

const point = (lat: number, lon: number, elevationM?: number): TrackPoint => ({
  lat,
  lon,
  ...(elevationM !== undefined && { elevationM }),
});

describe('The length of a track', () => {
  it('is the sum of its pieces: north and east along the equator, by hand', () => {
    const { distanceKm } = toTrack([[point(0, 110), point(0.01, 110), point(0.01, 110.01)]]);
    expect(distanceKm).toBeCloseTo(2 * CENTIDEGREE_KM, 3);
  });

  it('leaves out the gap between two recordings', () => {
    const first = [point(0, 110), point(0.01, 110)];
    const second = [point(0.05, 110), point(0.06, 110)];
    expect(toTrack([first, second]).distanceKm).toBeCloseTo(2 * CENTIDEGREE_KM, 3);
  });
});

describe('The climb of a track', () => {
  it('is the rise between its turns, by hand', () => {
    expect(toClimb([100, 104, 108, 102, 120])).toEqual({ ascentM: 26, descentM: 6 });
    expect(toClimb([700, 900, 800, 1000])).toEqual({ ascentM: 400, descentM: 100 });
    expect(toClimb([1000, 700])).toEqual({ ascentM: 0, descentM: 300 });
  });

  it('does not add up the noise of a receiver on level ground', () => {
    const noise = Array.from({ length: 1000 }, (_, index) => 500 + (index % 2) * 4);
    expect(toClimb(noise)).toEqual({ ascentM: 0, descentM: 0 });
  });

  it('is not said when a point has no height', () => {
    const track = toTrack([[point(0, 110, 500), point(0.01, 110), point(0.02, 110, 900)]]);
    expect(track.ascentM).toBeUndefined();
    expect(track.profile).toEqual([]);
  });
});

/** Metres from a point to the nearest piece of a line, on a plane, point by point: no part of the program. */
function toGapM(at: TrackPoint, line: readonly TrackPoint[]): number {
  const toXY = ({ lat, lon }: TrackPoint) => [
    lon * 111_195 * Math.cos((at.lat * Math.PI) / 180),
    lat * 111_195,
  ];
  const [px = 0, py = 0] = toXY(at);
  const gaps = line.slice(1).map((to, index) => {
    const [ax = 0, ay = 0] = toXY(line[index] ?? to);
    const [bx = 0, by = 0] = toXY(to);
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length;
    const held = Math.max(0, Math.min(1, share));
    return Math.hypot(px - ax - held * dx, py - ay - held * dy);
  });
  return Math.min(...gaps);
}

describe('A simplified line', () => {
  const wave = Array.from({ length: 5000 }, (_, index) =>
    point(-7 + index / 50_000, 110 + Math.sin(index / 90) / 500 + (index % 7) / 2_000_000),
  );

  it('has far fewer points, and none of the recording lies farther from it than the tolerance', () => {
    const line = simplifyLine(wave, 5);
    expect(line.length).toBeLessThan(wave.length / 10);
    const gaps = wave.filter((_, index) => index % 20 === 0).map((at) => toGapM(at, line));
    expect(Math.max(...gaps)).toBeLessThan(5.1);
    expect(line[0]).toBe(wave[0]);
    expect(line.at(-1)).toBe(wave.at(-1));
  });

  it('keeps a summit that lies on a straight path', () => {
    const path = [point(0, 110, 500), point(0.01, 110, 900), point(0.02, 110, 500)];
    const { profile, ascentM } = toTrack([path]);
    expect(profile.map(({ elevationM }) => elevationM)).toEqual([500, 900, 500]);
    expect(ascentM).toBe(400);
  });

  it('asks little of a line that is made to be slow: each point at most 500 times', () => {
    const count = 20_000;
    let asked = 0;
    // Every point lies farther out than the one before: the piece is cut at its end each time.
    const kept = selectBends(count, (index) => ((asked += 1), index), 0.5);
    expect(kept).toHaveLength(count);
    expect(asked).toBeLessThan(count * 500);
    expect(asked).toBeGreaterThan(count * 100);
  });
});

describe('Where a stop lies on a track', () => {
  const loop = toTrack([
    [point(0, 110, 0), point(0.02, 110, 0), point(0.02, 110.02, 0), point(0, 110, 0)],
  ]);

  it('is the first time that the track passes it, after the stop before', () => {
    expect(findOnTrack(loop, point(0, 110))).toBe(0);
    expect(findOnTrack(loop, point(0.01, 110.0005))).toBeCloseTo(CENTIDEGREE_KM, 2);
    expect(findOnTrack(loop, point(0, 110), 3)).toBeCloseTo(loop.distanceKm, 2);
  });

  it('is nowhere when the track never comes near', () => {
    expect(findOnTrack(loop, point(0.5, 110))).toBeUndefined();
  });
});

describe('The profile', () => {
  const stop = (number: number, more: Partial<StopView>) => ({ number, ...more }) as StopView;

  it('of a track is solid, with real distances across', () => {
    const track = toTrack([[point(0, 110, 600), point(0.01, 110, 1100), point(0.04, 110, 1400)]]);
    const drawing = drawProfile([stop(1, { trackKm: CENTIDEGREE_KM })], track);
    expect(drawing?.isTrack).toBe(true);
    expect(drawing?.area).toMatch(/^M48 .*z$/);
    // A quarter of the way: 48 + 292 / 4.
    expect(drawing?.stops[0]?.x).toBeCloseTo(121, 0);
    expect(drawing?.stops[0]?.elevationM).toBeCloseTo(1100, 0);
    expect(drawing?.grid.map(({ heightM }) => heightM)).toEqual([500, 1000, 1500]);
    expect(drawing?.ticks.map(({ km }) => km)).toEqual([0, 1, 2, 3, 4]);
    expect(drawing?.sums.map(({ elevationM }) => elevationM)).toEqual([1400, 600, 800, 0]);
  });

  it('of stops is dashed, without an area; distances stand across only where all are known', () => {
    const near = [stop(1, { elevationM: 700, km: 0 }), stop(2, { elevationM: 900, km: 10 })];
    const known = drawProfile([...near, stop(3, { elevationM: 800, km: 40 })]);
    expect(known).toMatchObject({ isTrack: false, area: undefined });
    expect(known?.stops.map(({ x }) => x)).toEqual([48, 121, 340]);
    expect(known?.ticks.map(({ km }) => km)).toEqual([0, 10, 40]);
    const close = [near[0], near[1], stop(3, { elevationM: 950, km: 11 })] as StopView[];
    expect(
      drawProfile([...close, stop(4, { elevationM: 800, km: 40 })])?.ticks.map(({ km }) => km),
    ).toEqual([0, 10, 40]);
    const open = drawProfile([...near, stop(3, { elevationM: 800, km: undefined })]);
    expect(open?.stops.map(({ x }) => x)).toEqual([48, 194, 340]);
    expect(open?.ticks).toEqual([]);
  });
});

describe('Times of the stops', () => {
  it('follow from the start, the stays and the ways', () => {
    const stops = [
      { travelMinutes: 30 },
      { stayMinutes: 90, travelMinutes: 45 },
      { stayMinutes: 15 },
    ];
    expect(planTimes('07:30', stops)).toEqual([
      { arrive: 450, leave: 450 },
      { arrive: 480, leave: 570 },
      { arrive: 615, leave: undefined },
    ]);
    expect(toClockText(615)).toBe('10:15');
    expect(toClockText(1440 + 65)).toBe('01:05');
  });

  it('end where a way or a stay is not known, and are none without a start', () => {
    const stops = [{ travelMinutes: 30 }, { travelMinutes: 45 }, {}];
    expect(planTimes('07:30', stops).map(({ arrive }) => arrive)).toEqual([450, 480, undefined]);
    expect(planTimes(undefined, stops).every(({ arrive }) => arrive === undefined)).toBe(true);
  });
});
