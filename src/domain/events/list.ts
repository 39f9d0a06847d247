/** Events in time: when each is, and the list by month. Pure: the clock is an argument. */
import { addDays, toInstant } from '../../i18n/day.ts';
import {
  formatDate,
  formatDateRange,
  formatList,
  formatMonth,
  formatMonthName,
  formatTimeRange,
  formatTime,
  toDateParts,
  toZoned,
} from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Record } from '../hub/types.ts';
import { toNextDay } from './recurrence.ts';

type Event = Record<'events'>;

/** The clock and the words of a list. */
export interface EventContext {
  readonly lang: Lang;
  readonly now: Date;
  readonly timeZone: string;
}

/** Events under one title: a month, those that come again, those without a date, those that are over. */
export interface EventGroup {
  readonly title: string;
  readonly events: readonly Event[];
}

const DAY_MS = 86_400_000;

/** The moment at which the first time of an event is over; one of a whole day ends with its day. */
function toEnd({ start = '', end, allDay }: Event, timeZone: string): number {
  if (!end)
    return allDay
      ? toDayEnd(toZoned(new Date(start), timeZone).day, timeZone)
      : Date.parse(start) + DAY_MS;
  const last = new Date(Math.max(Date.parse(end) - 1, Date.parse(start)));
  return allDay ? toDayEnd(toZoned(last, timeZone).day, timeZone) : Date.parse(end);
}

function toDayEnd(day: string, timeZone: string): number {
  return toInstant(addDays(day, 1), 0, timeZone).getTime() - 1;
}

/** Where an event stands at a moment. A date that was put off is no date. */
export function toPhase(
  event: Event,
  { now, timeZone }: Pick<EventContext, 'now' | 'timeZone'>,
): 'upcoming' | 'recurring' | 'undated' | 'past' {
  if (!event.start || event.status === 'undated' || event.status === 'postponed') return 'undated';
  if (toEnd(event, timeZone) >= now.getTime()) return 'upcoming';
  return toNextDay(event, now, timeZone) ? 'recurring' : 'past';
}

/** How many months from now until one of the usual months; an event without months comes last. */
function toMonthsAhead({ months }: Event, { now, timeZone }: EventContext): number {
  const month = Number(toZoned(now, timeZone).day.slice(5, 7));
  return Math.min(12, ...months.map((name) => (Number(name) - month + 12) % 12));
}

function toTime({ start }: Event): number {
  return start ? Date.parse(start) : 0;
}

/** All events by what a visitor may still go to: months ahead, weekly ones, undated ones, then the past. */
export function groupEvents(events: readonly Event[], context: EventContext): EventGroup[] {
  const { lang, now, timeZone } = context;
  const of = (phase: string): Event[] =>
    events.filter((event) => toPhase(event, context) === phase);
  const upcoming = of('upcoming').sort((a, b) => toTime(a) - toTime(b));
  const byMonth = Map.groupBy(upcoming, ({ start = '' }) =>
    toZoned(new Date(Math.max(Date.parse(start), now.getTime())), timeZone).day.slice(0, 7),
  );
  const groups: EventGroup[] = [
    ...[...byMonth].map(([month, own]) => ({ title: formatMonth(month, lang), events: own })),
    { title: t(lang, 'event.again'), events: of('recurring') },
    {
      title: t(lang, 'event.noDate'),
      events: of('undated').sort((a, b) => toMonthsAhead(a, context) - toMonthsAhead(b, context)),
    },
    { title: t(lang, 'event.past'), events: of('past').sort((a, b) => toTime(b) - toTime(a)) },
  ];
  return groups.filter(({ events: own }) => own.length > 0);
}

/** The next events of a home page: dated ones first, then those whose month is near. */
export function selectNextEvents(
  events: readonly Event[],
  context: EventContext,
  most = 3,
): Event[] {
  const open = events.filter((event) => toPhase(event, context) !== 'past');
  return groupEvents(open, context)
    .flatMap((group) => group.events)
    .slice(0, most);
}

/** `Agustus`, `Juli dan Agustus`: the usual months; nothing when nobody wrote them. */
export function toUsualMonths({ months }: Event, lang: Lang): string | undefined {
  const names = months.map((month) => formatMonthName(Number(month), lang));
  return names.length > 0 ? formatList(names, lang) : undefined;
}

/** The date block of an event: day and month, or the usual months without a day. */
export function toDateBlock(event: Event, { lang, now, timeZone }: EventContext) {
  const phase = toPhase(event, { now, timeZone });
  if (phase === 'recurring') {
    const next = toNextDay(event, now, timeZone);
    if (!next) return { day: undefined, month: t(lang, 'event.dateWord'), isExpected: true };
    const { day, month } = toDateParts(next, lang, timeZone);
    return { day, month, isExpected: false };
  }
  if (event.start && phase !== 'undated') {
    const { day, month } = toDateParts(new Date(event.start), lang, timeZone);
    return { day, month, isExpected: event.status === 'expected' };
  }
  const short = event.months.map((month) => formatMonthName(Number(month), lang, true));
  const [first, last] = [short[0], short.at(-1)];
  const month = first && last && first !== last ? `${first}–${last}` : first;
  return { day: undefined, month: month ?? t(lang, 'event.dateWord'), isExpected: true };
}

/** When an event is, in words: days and hours, or that its date is not announced. */
export function toWhen(event: Event, { lang, now, timeZone }: EventContext): string {
  const { start, end, allDay } = event;
  if (!start || toPhase(event, { now, timeZone }) === 'undated') {
    const months = toUsualMonths(event, lang);
    return months ? t(lang, 'event.usually', { month: months }) : t(lang, 'event.noDate');
  }
  if (toPhase(event, { now, timeZone }) === 'recurring' && event.whenNote) return event.whenNote;
  const from = new Date(start);
  const to = end ? new Date(end) : undefined;
  const isOneDay = !to || toZoned(from, timeZone).day === toZoned(to, timeZone).day;
  if (!isOneDay) return formatDateRange(from, to, lang, timeZone);
  const day = formatDate(from, lang, timeZone, 'weekday');
  if (allDay) return day;
  const hours = to ? formatTimeRange(from, to, lang, timeZone) : formatTime(from, lang, timeZone);
  return `${day}, ${hours}`;
}

const BADGES = {
  confirmed: 'confirmed',
  expected: 'expected',
  undated: 'unannounced',
  postponed: 'postponed',
  moved: 'moved',
  cancelled: 'cancelled',
} as const;

/** The badge of an event: how sure its date is, or that it is over. */
export function toEventBadge(event: Event, { lang, now, timeZone }: EventContext) {
  const isOver = toPhase(event, { now, timeZone }) === 'past' && event.status !== 'cancelled';
  if (isOver) return { state: 'ended' as const, text: undefined };
  const text = event.status === 'moved' ? t(lang, 'eventStatus.moved') : undefined;
  return { state: BADGES[event.status], text };
}

/** What changed, for the notice on top: the state and the date that it had before. */
export function toChange(event: Event, { lang, timeZone }: EventContext) {
  if (!['moved', 'postponed', 'cancelled'].includes(event.status)) return undefined;
  const before = event.previousStart ?? (event.status === 'postponed' ? event.start : undefined);
  return {
    title: `${t(lang, `eventStatus.${event.status}`)}.`,
    text: before
      ? `${t(lang, 'event.changedFrom', { value: formatDate(new Date(before), lang, timeZone, 'weekday') })}.`
      : undefined,
  };
}
