/** Calendar files of events, with addresses. */
import { selectNotices } from '../domain/alerts/words.ts';
import { renderCalendar } from '../domain/calendar/ics.ts';
import { hasCalendar, toCalendarParts } from '../domain/events/ics.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { toPath } from '../domain/paths.ts';
import { t } from '../i18n/translate.ts';
import { toVenue } from './event.ts';
import { absoluteLink } from './links.ts';

type Event = Record<'events'>;

/** The events of a hub that have a date, and so a calendar file. */
export function selectDatedEvents({ records, settings }: Hub): Event[] {
  return records.events.filter((event) => hasCalendar(event, settings.region.timeZone));
}

/** `Waspada: Air telaga naik. Berlaku sampai 26 Nov 2026, 18.00 WITA.` */
function toWarnings(event: Event, hub: Hub): string[] {
  return selectNotices(event, hub).map(({ level, title, effect, time }) =>
    [`${t(hub.lang, `level.${level}`)}: ${title}.`, effect, time].filter(Boolean).join(' '),
  );
}

/** A calendar of events, as a response. */
export function toCalendarResponse(hub: Hub, name: string, events: readonly Event[]): Response {
  const { lang, now, eventHistory: history, settings } = hub;
  const { timeZone, code: regionCode } = settings.region;
  const parts = events.flatMap((event) =>
    toCalendarParts(event, {
      ...{ timeZone, regionCode, now, history },
      url: absoluteLink(toPath('event', { slug: event.slug }, lang)),
      venue: toVenue(event, hub),
      kind: t(lang, `eventKind.${event.kind}`),
      postponed: t(lang, 'eventStatus.postponed'),
      warnings: toWarnings(event, hub),
    }),
  );
  return new Response(renderCalendar({ name, timeZone, lang, parts }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}

/** The name of the whole calendar: `Agenda <region>`. */
export function toCalendarName({ lang, settings }: Hub): string {
  return `${t(lang, 'event.title')} ${settings.region.name}`;
}
