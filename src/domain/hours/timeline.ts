/**
 * Hours as a line of changes at absolute minutes. A page carries those of two weeks; whoever reads them needs no zone,
 * no rows and no holidays. Pure.
 */
import { addDays, toInstant, toZoned } from '../../i18n/day.ts';
import type { Closure } from './closure.ts';
import { DAY_MINUTES, isUnknown, toDayHours, type Hours, type HoursContext } from './day.ts';
import { readTimeline, type Change, type LineState, type OpenState } from './state.ts';

const MINUTE_MS = 60_000;
/** As many days as a page knows ahead. */
export const KNOWN_DAYS = 14;

/** The minute since 1970 at which a minute of a day comes in a zone. */
const toEpochMinute = (day: string, minute: number, timeZone: string): number =>
  toInstant(day, minute, timeZone).getTime() / MINUTE_MS;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly state: LineState;
}

/** What a line depends on. */
export interface LineContext extends HoursContext {
  readonly timeZone: string;
  readonly closures?: readonly Closure[] | undefined;
}

/** Stretches of one day: the whole day when it is not certain, else when it is open. */
function toStretches(hours: Hours, day: string, context: LineContext): Stretch[] {
  const { kind, spans } = toDayHours(hours, day, context);
  const toMinute = (minute: number) => toEpochMinute(day, minute, context.timeZone);
  if (kind === 'uncertain' || kind === 'unknown')
    return [{ from: toMinute(0), to: toMinute(DAY_MINUTES), state: kind }];
  return spans.map(({ from, to }) => ({ from: toMinute(from), to: toMinute(to), state: 'open' }));
}

/** Later in this list wins where two stretches meet. */
const RANK: Readonly<Record<LineState, number>> = { closed: 0, unknown: 1, uncertain: 2, open: 3 };

function toStateAt(minute: number, stretches: readonly Stretch[], shut: readonly Stretch[]) {
  const holds = ({ from, to }: Stretch) => from <= minute && minute < to;
  if (shut.some(holds)) return 'closed';
  const states = stretches.filter(holds).map(({ state }) => state);
  return states.sort((a, b) => RANK[b] - RANK[a])[0] ?? 'closed';
}

/**
 * The changes from the start of `day` (`YYYY-MM-DD`) on, for `days` days; the last one is where knowledge ends. Nothing
 * when the hours are not known, unless a closure says that the place is shut.
 */
export function toTimeline(
  hours: Hours | undefined,
  day: string,
  context: LineContext,
  days = KNOWN_DAYS,
): Change[] {
  const closures = context.closures ?? [];
  if (isUnknown(hours) && closures.length === 0) return [];
  const all = Array.from({ length: days + 1 }, (_, index) => addDays(day, index - 1));
  const [start, end] = [0, days].map((count) =>
    toEpochMinute(addDays(day, count), 0, context.timeZone),
  ) as [number, number];
  const unknown: Stretch[] = [{ from: start, to: end, state: 'unknown' }];
  const stretches = !isUnknown(hours)
    ? all.flatMap((one) => toStretches(hours, one, context))
    : unknown;
  const toMinute = (iso: string) => Math.ceil(Date.parse(iso) / MINUTE_MS);
  const shut = closures.map(({ from, to }): Stretch => ({
    from: toMinute(from),
    to: toMinute(to),
    state: 'closed',
  }));
  const edges = [...stretches, ...shut].flatMap(({ from, to }) => [from, to]);
  const moments = [...new Set([start, ...edges])]
    .filter((minute) => start <= minute && minute < end)
    .sort((a, b) => a - b);
  const line: Change[] = [];
  for (const minute of moments) {
    const state = toStateAt(minute, stretches, shut);
    if (line.at(-1)?.state !== state) line.push({ minute, state });
  }
  return [...line, { minute: end, state: 'uncertain' }];
}

/** The state at an instant: what a page would say then. */
export function stateAt(hours: Hours | undefined, now: Date, context: LineContext): OpenState {
  const { day } = toZoned(now, context.timeZone);
  return readTimeline(toTimeline(hours, day, context), Math.floor(now.getTime() / MINUTE_MS));
}
