/** What the page of an event says beside its list row. */
import { formatDate, formatTime, toZoned } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import type { Record } from '../hub/types.ts';
import type { Measure } from '../place/page.ts';
import { toEntryPrice } from '../prices/tables.ts';
import { toPhase, toUsualMonths, type EventContext } from './list.ts';
import { toNextDay } from './recurrence.ts';

type Event = Record<'events'>;

/** The day (YYYY-MM-DD) that a visitor reads: of an event that comes again, its next one. */
function toDay(event: Event, { now, timeZone }: EventContext): string | undefined {
  const phase = toPhase(event, { now, timeZone });
  if (phase === 'recurring') return toNextDay(event, now, timeZone);
  return event.start && phase !== 'undated'
    ? toZoned(new Date(event.start), timeZone).day
    : undefined;
}

/** The postmark: the day of the event, else the day of its last check. */
export function toEventMark(event: Event, context: EventContext) {
  const { lang } = context;
  const date = toDay(event, context);
  if (date) return { date, label: t(lang, 'event.stamp') };
  const checked = event.freshness?.checkedAt;
  return checked === undefined ? undefined : { date: checked, label: t(lang, 'fresh.stamp') };
}

function toMeasure(name: string, value: string | undefined, { lang }: EventContext): Measure {
  return value ? { name, value } : { name, value: t(lang, 'unknown.plain'), isUnknown: true };
}

/** When, from which hour, for how much. */
export function toEventMeasures(event: Event, context: EventContext): Measure[] {
  const { lang, now, timeZone } = context;
  const start = toPhase(event, { now, timeZone }) === 'undated' ? undefined : event.start;
  const months = toUsualMonths(event, lang);
  const today = toZoned(now, timeZone).day;
  const usual = months && t(lang, 'event.usually', { month: months });
  const hour = start && !event.allDay ? formatTime(new Date(start), lang, timeZone) : undefined;
  const next = toDay(event, context);
  const day = next ? formatDate(next, lang, timeZone, 'medium') : usual;
  return [
    toMeasure(t(lang, 'event.when'), day, context),
    ...(start && event.allDay ? [] : [toMeasure(t(lang, 'event.start'), hour, context)]),
    toMeasure(t(lang, 'event.ticket'), toEntryPrice(event.prices, lang, today), context),
  ];
}
