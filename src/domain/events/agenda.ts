/** The dates of all events in one list, and the months that have a page. */
import { addDays } from '../../i18n/day.ts';
import { toZoned } from '../../i18n/format.ts';
import type { Record } from '../hub/types.ts';
import { listOccurrences, type Occurrence } from './occurrences.ts';
import { isInSpan, type Span } from './spans.ts';

type Event = Record<'events'>;

/** One date of one event. */
export interface EventDate {
  readonly event: Event;
  readonly occurrence: Occurrence;
}

/** All dates of all events, in order. */
export function listDates(events: readonly Event[], timeZone: string): EventDate[] {
  return events
    .flatMap((event) =>
      listOccurrences(event, timeZone).map((occurrence) => ({ event, occurrence })),
    )
    .sort((a, b) => a.occurrence.start.getTime() - b.occurrence.start.getTime());
}

/** The dates that touch a span of days. */
export function selectInSpan(dates: readonly EventDate[], span: Span): EventDate[] {
  return dates.filter(({ occurrence }) => isInSpan(occurrence, span));
}

/** First and last day of a month `2026-11`. */
export function toMonthSpan(month: string): Span {
  return { from: `${month}-01`, to: addDays(`${toNextMonth(month)}-01`, -1) };
}

function toNextMonth(month: string, step = 1): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
}

const MONTHS_BACK = 3;
const MONTHS_AHEAD = 13;

/** The months that have a page, without a gap: from this one to that of the last date, at least the next. */
export function listMonths(dates: readonly EventDate[], now: Date, timeZone: string): string[] {
  const current = toZoned(now, timeZone).day.slice(0, 7);
  const own = dates.flatMap(({ occurrence: { from, to } }) => [from.slice(0, 7), to.slice(0, 7)]);
  const [oldest, newest] = [toNextMonth(current, -MONTHS_BACK), toNextMonth(current, MONTHS_AHEAD)];
  const used = [...own, current, toNextMonth(current)].filter(
    (month) => month >= oldest && month <= newest,
  );
  const [first = current, last = current] = [used.toSorted()[0], used.toSorted().at(-1)];
  return Array.from({ length: MONTHS_BACK + MONTHS_AHEAD + 1 }, (_, step) =>
    toNextMonth(oldest, step),
  ).filter((month) => month >= first && month <= last);
}

/** The weeks of a month, Monday first; days of other months are absent. */
export function toWeeks(month: string): (string | undefined)[][] {
  const { from, to } = toMonthSpan(month);
  const blank = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7;
  const count = Number(to.slice(8));
  const rows = Math.ceil((blank + count) / 7);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => {
      const nth = row * 7 + column - blank;
      return nth >= 0 && nth < count ? addDays(from, nth) : undefined;
    }),
  );
}

/** Dates that are over and of which every one has a row: weekly ones would fill the page. */
export function selectPastDates(dates: readonly EventDate[], today: string): EventDate[] {
  return dates
    .filter(({ event, occurrence }) => !event.recurrence && occurrence.to < today)
    .reverse();
}
