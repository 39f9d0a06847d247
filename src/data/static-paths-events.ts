import { toPath } from '../domain/paths.ts';
import type { Lang } from '../i18n/types.ts';
import { listDates, listMonths } from '../domain/events/agenda.ts';
import { hasCalendar } from '../domain/events/ics.ts';
import { spanNames } from '../domain/events/spans.ts';
import { getHubPage } from './hub-page.ts';
import { getHub } from './hub.ts';

async function getDated(lang: Lang) {
  const hub = await getHub(lang);
  const { timeZone } = hub.settings.region;
  return { hub, events: hub.records.events.filter((event) => hasCalendar(event, timeZone)) };
}

/** One calendar file per event that has a date. */
export async function toEventCalendarPaths(lang: Lang) {
  const { hub, events } = await getDated(lang);
  return events.map((event) => ({ params: { slug: event.slug }, props: { hub, event } }));
}

/** One calendar per kind of which an event has a date. */
export async function toKindCalendarPaths(lang: Lang) {
  const { hub, events } = await getDated(lang);
  return [...Map.groupBy(events, ({ kind }) => kind)].map(([kind, own]) => ({
    params: { kind: toPath('eventsOfKindIcs', { eventKind: kind }, lang).split('/').at(-2) ?? '' },
    props: { hub, kind, events: own },
  }));
}

/** The pages of spans: today, the weekend, 30 days, the months, the past. */
export async function toSpanPaths(lang: Lang) {
  const page = await getHubPage(lang);
  const { now, records, settings } = page.hub;
  const { timeZone } = settings.region;
  const months = listMonths(listDates(records.events, timeZone), now, timeZone);
  return [...spanNames, 'past' as const, ...months].map((span) => ({
    params: { span: toPath('eventsOfSpan', { span }, lang).split('/').at(-2) ?? '' },
    props: { ...page, span },
  }));
}
