/** An event as parts of a calendar. */
import { addDays } from '../../i18n/day.ts';
import {
  renderPart,
  toIcsDay,
  toIcsLocal,
  toTimeLine,
  type CalendarPart,
} from '../calendar/ics.ts';
import type { Record } from '../hub/types.ts';
import type { EventHistory } from './history.ts';
import {
  listOccurrences,
  listStarts,
  toEndedRule,
  type Occurrence,
  type OccurrenceState,
} from './occurrences.ts';

type Event = Record<'events'>;

/** What a calendar needs to know beside the event. */
export interface IcsContext {
  readonly timeZone: string;
  /** Code of the region: part of every UID, so that it stays when the site's address changes. */
  readonly regionCode: string;
  readonly url: string;
  readonly venue: string;
  readonly kind: string;
  /** A date that was put off, in words: `Ditunda`. */
  readonly postponed: string;
  readonly now: Date;
  /** Alerts that touch the event, each with its time, so that an old file is never wrong. */
  readonly warnings?: readonly string[];
  readonly history?: EventHistory | undefined;
}

const STATUS: { readonly [S in OccurrenceState]: CalendarPart['status'] } = {
  confirmed: 'CONFIRMED',
  moved: 'CONFIRMED',
  expected: 'TENTATIVE',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
  left: 'CANCELLED',
};

/** The dates of an event that a calendar carries: an old date is not one, its event has moved. */
function selectDates(event: Event, timeZone: string): Occurrence[] {
  return listOccurrences(event, timeZone).filter(({ state }) => state !== 'left');
}

/** Whether an event has a date and so a calendar file. */
export function hasCalendar(event: Event, timeZone: string): boolean {
  return selectDates(event, timeZone).length > 0;
}

/** Rises with every change that the repository knows, and never lies below what the editor wrote. */
export function toSequence(event: Event, history: EventHistory = {}): number {
  return Number(event.sequence ?? 0) + (history[event.slug]?.changes ?? 0);
}

function toChangedAt({ slug, freshness }: Event, { history, now }: IcsContext): Date {
  const at = history?.[slug]?.changedAt ?? freshness?.checkedAt;
  return at ? new Date(at) : now;
}

function toTimes(event: Event, { start, end, from, to }: Occurrence, timeZone: string): string[] {
  if (event.allDay)
    return [`DTSTART;VALUE=DATE:${toIcsDay(from)}`, `DTEND;VALUE=DATE:${toIcsDay(addDays(to, 1))}`];
  return [
    toTimeLine('DTSTART', start, timeZone),
    ...(end && end > start ? [toTimeLine('DTEND', end, timeZone)] : []),
  ];
}

function toRule(event: Event, { start }: Occurrence, timeZone: string): string[] {
  const { allDay, except } = event;
  const time = toIcsLocal(start, timeZone).slice(8);
  const rule = toEndedRule(event, timeZone);
  const plain = allDay
    ? rule.replace(/(UNTIL=)[^;]+/, (_, name: string) => name + toUntil(event))
    : rule;
  const days = except.map(toIcsDay);
  const out = allDay
    ? `EXDATE;VALUE=DATE:${days.join(',')}`
    : `EXDATE;TZID=${timeZone}:${days.map((day) => day + time).join(',')}`;
  return [`RRULE:${plain}`, ...(days.length > 0 ? [out] : [])];
}

/** The day of UNTIL as it was written. */
function toUntil({ recurrence = '' }: Event): string {
  return /UNTIL=(\d{8})/.exec(recurrence)?.[1] ?? '';
}

function toPart(event: Event, one: Occurrence, id: string, context: IcsContext): string[] {
  const { timeZone, url, venue, kind, postponed, warnings = [] } = context;
  const { place, summary, title } = event;
  const { lat, lon } = place ?? {};
  const times = toTimes(event, one, timeZone);
  const rule = event.recurrence && !event.dates.length ? toRule(event, one, timeZone) : [];
  return renderPart({
    uid: `${id}@${context.regionCode}.pendopo`,
    changedAt: toChangedAt(event, context),
    sequence: toSequence(event, context.history),
    times: [...times, ...rule],
    summary: one.state === 'postponed' ? `${postponed}: ${title}` : title,
    description: [...warnings, summary, url].join('\n'),
    location: venue,
    point: lat !== undefined && lon !== undefined ? { lat, lon } : undefined,
    category: kind,
    url,
    status: STATUS[one.state],
  });
}

/** The parts of an event: one, or one per year where its dates are entered so. Empty without a date. */
export function toCalendarParts(event: Event, context: IcsContext): string[][] {
  const dates = selectDates(event, context.timeZone);
  if (event.dates.length > 0) {
    const ids = dates.map(({ from }, index) => {
      const before = dates
        .slice(0, index)
        .filter((one) => one.from.slice(0, 4) === from.slice(0, 4));
      return [event.slug, from.slice(0, 4), before.length ? before.length + 1 : ''].filter(Boolean);
    });
    return dates.map((one, index) => toPart(event, one, ids[index]?.join('-') ?? '', context));
  }
  const [first] = dates;
  if (!first) return [];
  if (!event.recurrence) return [toPart(event, first, event.slug, context)];
  // The first time of the rule also when it is an exception, so that COUNT counts as on the pages.
  const [start = first.start] = listStarts(event, context.timeZone);
  const shiftMs = start.getTime() - first.start.getTime();
  const days = Math.round(shiftMs / 86_400_000);
  const end = first.end && new Date(first.end.getTime() + shiftMs);
  const opening = {
    ...first,
    start,
    end,
    from: addDays(first.from, days),
    to: addDays(first.to, days),
  };
  return [toPart(event, opening, event.slug, context)];
}
