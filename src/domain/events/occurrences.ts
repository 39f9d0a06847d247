/** Every time at which an event happens, from its dates, its rule or its years. Pure; runs at build time. */
import { addDays, toInstant } from '../../i18n/day.ts';
import { RRuleTemporal } from 'rrule-temporal';
import { toZoned } from '../../i18n/format.ts';
import { parseRule, toUntilDay } from '../../model/index.ts';
import type { Record } from '../hub/types.ts';

type Event = Record<'events'>;

/** The state of one date: `left` is the old date of an event that moved. */
export type OccurrenceState =
  'confirmed' | 'expected' | 'moved' | 'left' | 'cancelled' | 'postponed';

/** One time at which an event happens. */
export interface Occurrence {
  readonly start: Date;
  readonly end?: Date | undefined;
  /** First and last day (YYYY-MM-DD) in the zone of the region. */
  readonly from: string;
  readonly to: string;
  readonly state: OccurrenceState;
}

/** A rule that no check has seen, as in a test, ends here. */
const MOST = 500;

function toOccurrence(
  start: Date,
  end: Date | undefined,
  state: OccurrenceState,
  timeZone: string,
): Occurrence {
  // An end at midnight is the end of the day before it, as 23:59 is.
  const last = end && end > start ? new Date(end.getTime() - 1) : start;
  return {
    start,
    end,
    from: toZoned(start, timeZone).day,
    to: toZoned(last, timeZone).day,
    state,
  };
}

function toState({ status }: Event): OccurrenceState {
  return status === 'undated' ? 'expected' : status;
}

/** The rule with an end that calendars read the same way: UNTIL as the last moment of its day. */
export function toEndedRule({ recurrence = '' }: Event, timeZone: string): string {
  const day = toUntilDay(parseRule(recurrence)['UNTIL'] ?? '');
  if (!day) return recurrence;
  const last = new Date(toInstant(addDays(day, 1), 0, timeZone).getTime() - 1000);
  const until = last.toISOString().replace(/[-:]|\.\d+/g, '');
  return recurrence.replace(/UNTIL=[^;]+/, `UNTIL=${until}`);
}

/** The starts of a rule, those of exceptions among them. */
export function listStarts(event: Event, timeZone: string): Date[] {
  const { day, time } = toZoned(new Date(event.start ?? ''), timeZone);
  const local = `${day}T${time}00`.replace(/[-:]/g, '');
  const rruleString = `DTSTART;TZID=${timeZone}:${local}\nRRULE:${toEndedRule(event, timeZone)}`;
  const all = new RRuleTemporal({ rruleString }).all((_, index) => index < MOST);
  return all.map(({ epochMilliseconds }) => new Date(epochMilliseconds));
}

function listRepeated(event: Event, timeZone: string): Occurrence[] {
  const lastsMs = event.end ? Date.parse(event.end) - Date.parse(event.start ?? '') : undefined;
  return listStarts(event, timeZone)
    .map((start) => {
      const end = lastsMs === undefined ? undefined : new Date(start.getTime() + lastsMs);
      return toOccurrence(start, end, toState(event), timeZone);
    })
    .filter(({ from }) => !event.except.includes(from));
}

function listOnce(event: Event, timeZone: string): Occurrence[] {
  const { start, end, previousStart, status } = event;
  const toDate = (text: string | undefined) => (text ? new Date(text) : undefined);
  const [from, before] = [toDate(start), toDate(previousStart)];
  return [
    ...(before && status === 'moved' ? [toOccurrence(before, undefined, 'left', timeZone)] : []),
    ...(from ? [toOccurrence(from, toDate(end), toState(event), timeZone)] : []),
  ];
}

/** Every time at which an event happens, in order; nothing for one without a date. */
export function listOccurrences(event: Event, timeZone: string): Occurrence[] {
  if (event.dates?.length > 0)
    return event.dates
      .map(({ start, end, certainty }) =>
        toOccurrence(new Date(start), end ? new Date(end) : undefined, certainty, timeZone),
      )
      .sort((a, b) => a.start.getTime() - b.start.getTime());
  if (!event.start || event.status === 'undated') return [];
  return event.recurrence ? listRepeated(event, timeZone) : listOnce(event, timeZone);
}

/** Whether people can go there: its date was not given up. */
export function isHeld({ state }: Occurrence): boolean {
  return !['left', 'cancelled', 'postponed'].includes(state);
}
