/** The agenda with addresses: the switch of spans, and a row for each date of an event. */
import { addDays } from '../i18n/day.ts';
import { listDates, selectInSpan, type EventDate } from '../domain/events/agenda.ts';
import type { OccurrenceState } from '../domain/events/occurrences.ts';
import { COVERED_DAYS, spanNames, toSpan, type SpanName } from '../domain/events/spans.ts';
import type { Hub } from '../domain/hub/types.ts';
import {
  formatDate,
  formatDateRange,
  formatTime,
  formatTimeRange,
  toDateParts,
  toZoned,
} from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { toVenue } from './event.ts';
import { linkTo } from './links.ts';

const LABELS = {
  today: 'event.spanToday',
  weekend: 'event.spanWeekend',
  days30: 'event.span30',
} as const;

/** What every page of the agenda shows and knows: the day of the build, all dates, those that it covers, the switch. */
export function toAgenda(hub: Hub, current?: string) {
  const { lang, now, records, settings } = hub;
  const { timeZone } = settings.region;
  const built = toZoned(now, timeZone).day;
  const dates = listDates(records.events, timeZone);
  const covered = selectInSpan(dates, { from: built, to: addDays(built, COVERED_DAYS - 1) });
  const month = built.slice(0, 7);
  const items = spanNames.map((name) => ({
    name: name as SpanName | 'month',
    href: linkTo('eventsOfSpan', { span: name }, lang),
    label: t(lang, LABELS[name]),
    count: selectInSpan(dates, toSpan(name, built)).length,
    isCurrent: name === current,
  }));
  const days = covered.map(({ occurrence: { from, to } }) => ({ from, to }));
  const toMonth = {
    name: 'month' as const,
    href: linkTo('eventsOfSpan', { span: month }, lang),
    label: t(lang, 'event.month'),
    isCurrent: /^\d/.test(current ?? ''),
  };
  return {
    built,
    dates,
    covered,
    spans: {
      ...{ lang, built, timeZone, days, items: [...items, toMonth] },
      allHref: linkTo('events', {}, lang),
    },
  };
}

const STATES = {
  confirmed: 'confirmed',
  expected: 'expected',
  moved: 'confirmed',
  left: 'moved',
  cancelled: 'cancelled',
  postponed: 'postponed',
} as const satisfies { [S in OccurrenceState]: string };

function toHours({ event, occurrence }: EventDate, { lang, settings }: Hub): string {
  const { timeZone } = settings.region;
  const { start, end, from, to } = occurrence;
  if (from !== to) return formatDateRange(from, to, lang, timeZone);
  if (event.allDay) return '';
  return end && end > start
    ? formatTimeRange(start, end, lang, timeZone)
    : formatTime(start, lang, timeZone);
}

/** One date of an event as a row. */
export function toDateRow(date: EventDate, hub: Hub) {
  const { lang, settings } = hub;
  const { timeZone } = settings.region;
  const { event, occurrence } = date;
  const { from, to, state } = occurrence;
  const { day, month } = toDateParts(from, lang, timeZone);
  const newDay = state === 'left' && event.start;
  return {
    from,
    to,
    row: {
      href: linkTo('event', { slug: event.slug }, lang),
      title: event.title,
      titleLang: event.textLang === lang ? undefined : event.textLang,
      text: [toHours(date, hub), toVenue(event, hub)].filter(Boolean).join(' · '),
      ...{ day, month, isExpected: state === 'expected' },
      isCancelled: ['cancelled', 'left', 'postponed'].includes(state),
    },
    badge: {
      state: STATES[state],
      text: newDay
        ? t(lang, 'event.movedTo', { day: formatDate(new Date(newDay), lang, timeZone) })
        : undefined,
    },
    kind: t(lang, `eventKind.${event.kind}`),
  };
}
