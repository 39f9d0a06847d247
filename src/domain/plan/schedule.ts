/**
 * When a plan is where, and what holds there then. Times come from the start, the stays and the minutes on the way that
 * the visitor wrote; no road time is ever made up: without them a time is the earliest that can be.
 */
import { addDays, toInstant } from '../../i18n/day.ts';
import { distanceKm } from '../geo/distance.ts';
import type { GeoPoint } from '../geo/types.ts';
import {
  DAY_MINUTES,
  isAlwaysOpen,
  toDayHours,
  type DayHours,
  type HoursContext,
  type Span,
} from '../hours/day.ts';
import type { Plan } from './plan.ts';
import type { PlanData, PlanRow } from './row.ts';

/**
 * `early`: opens while the visitor waits; `late`: shuts before the stay ends; `shut`: by an alert; `off`: an event that
 * is not then.
 */
export type StopState =
  | { readonly kind: 'open' | 'always' | 'unknown' | 'uncertain' | 'off' }
  /** `opens`: the next opening, in minutes of the day `day`. */
  | {
      readonly kind: 'closed';
      readonly isWholeDay: boolean;
      readonly day?: string;
      readonly opens?: number;
    }
  | { readonly kind: 'early' | 'late'; readonly minute: number }
  | { readonly kind: 'shut'; readonly title: string };

export interface PlannedStop {
  readonly row: PlanRow;
  /** Minutes from midnight of the plan's day; may pass 1440. */
  readonly arrive: number;
  readonly leave: number;
  /** Straight line from the stop before; absent for the first, and where a point is not known. */
  readonly straightKm?: number | undefined;
  readonly state: StopState;
  /** True when the visitor can't do there what was planned. */
  readonly isProblem: boolean;
}

/** Sunrise and sunset of days at a point; a plan without it knows no hours by the sun. */
export type SunAt = (point: GeoPoint) => HoursContext['toSun'];

/** What a plan is reckoned with. */
export interface PlanContext extends PlanData {
  readonly sunAt?: SunAt | undefined;
}

interface Stay extends Span {
  readonly day: string;
}

/** The spans of a day and what the day before leaves of its night. */
function toSpans(row: PlanRow, day: string, data: HoursContext): { own: DayHours; spans: Span[] } {
  const own = toDayHours(row.hours, day, data);
  const before = toDayHours(row.hours, addDays(day, -1), data).spans;
  const night = before
    .filter(({ to }) => to > DAY_MINUTES)
    .map(({ to }) => ({ from: 0, to: to - DAY_MINUTES }));
  const spans = [...night, ...own.spans].sort((a, b) => a.from - b.from);
  return { own, spans: joinSpans(spans) };
}

function joinSpans(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (!last || span.from > last.to) return [...joined, span];
    return [...joined.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }];
  }, []);
}

const WEEK = 7;

/** When a place next opens after a day, within a week. */
function findOpening(
  row: PlanRow,
  day: string,
  data: HoursContext,
): { day: string; opens: number } | undefined {
  for (let ahead = 1; ahead <= WEEK; ahead++) {
    const next = addDays(day, ahead);
    const { kind, spans } = toDayHours(row.hours, next, data);
    if (kind === 'open' && spans[0]) return { day: next, opens: spans[0].from };
  }
  return undefined;
}

function toHoursState(row: PlanRow, { day, from, to }: Stay, data: HoursContext): StopState {
  if (row.hours && isAlwaysOpen(row.hours)) return { kind: 'always' };
  const { own, spans } = toSpans(row, day, data);
  if (own.kind === 'unknown' || own.kind === 'uncertain') return { kind: own.kind };
  const isNight = (span: Span) => span.to >= DAY_MINUTES;
  const here = spans.find((span) => span.from <= from && from < span.to);
  if (here)
    return to <= here.to || (isNight(here) && here.from === 0)
      ? { kind: 'open' }
      : { kind: 'late', minute: here.to };
  const next = spans.find((span) => span.from > from);
  if (next && next.from < to) return { kind: 'early', minute: next.from };
  const opening = next ? { day, opens: next.from } : findOpening(row, day, data);
  return { kind: 'closed', isWholeDay: spans.length === 0, ...opening };
}

/** Holidays and the sun, where the stop is. */
function toContext({ lat, lon }: PlanRow, { calendar, sunAt }: PlanContext): HoursContext {
  const hasPoint = lat !== undefined && lon !== undefined;
  return { calendar, toSun: hasPoint ? sunAt?.({ lat, lon }) : undefined };
}

function toState(row: PlanRow, stay: Stay, data: PlanContext): StopState {
  const [from, to] = [stay.from, stay.to].map((minute) =>
    toInstant(stay.day, minute, data.timeZone).getTime(),
  ) as [number, number];
  const overlaps = (one: { from: string; to: string }) =>
    Date.parse(one.from) < Math.max(to, from + 1) && from < Date.parse(one.to);
  const closure = row.closures.find(overlaps);
  if (closure) return { kind: 'shut', title: closure.title };
  if (row.collection !== 'events') return toHoursState(row, stay, toContext(row, data));
  if (!row.times) return { kind: 'unknown' };
  return { kind: row.times.some(overlaps) ? 'open' : 'off' };
}

const PROBLEMS: readonly StopState['kind'][] = ['closed', 'early', 'late', 'shut', 'off'];

function toStraightKm(from: PlanRow | undefined, to: PlanRow): number | undefined {
  if (from?.lat === undefined || from.lon === undefined) return undefined;
  if (to.lat === undefined || to.lon === undefined) return undefined;
  return distanceKm({ lat: from.lat, lon: from.lon }, { lat: to.lat, lon: to.lon });
}

/** Every stop of a plan with its times and what holds there then. Stops that the data does not have are left out. */
export function planStops(plan: Plan, data: PlanContext): PlannedStop[] {
  const rows = new Map(data.rows.map((row) => [row.key, row]));
  let clock = plan.startMinute;
  let before: PlanRow | undefined;
  return plan.stops.flatMap(({ key, stayMinutes, travelMinutes = 0 }) => {
    const row = rows.get(key);
    if (!row) return [];
    const arrive = clock + (before ? travelMinutes : 0);
    const leave = arrive + stayMinutes;
    const later = Math.floor(arrive / DAY_MINUTES);
    const [from, to] = [arrive - later * DAY_MINUTES, leave - later * DAY_MINUTES];
    const state = toState(row, { day: addDays(plan.day, later), from, to }, data);
    const straightKm = toStraightKm(before, row);
    [clock, before] = [leave, row];
    return { row, arrive, leave, straightKm, state, isProblem: PROBLEMS.includes(state.kind) };
  });
}

/** The day of a planned minute. */
export function toStopDay(plan: Pick<Plan, 'day'>, minute: number): string {
  return addDays(plan.day, Math.floor(minute / DAY_MINUTES));
}
