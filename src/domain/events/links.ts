/** Links that open the next date of an event in a calendar on the web. Plain links: nothing is asked of those sites. */
import { addDays } from '../../i18n/day.ts';
import { toIcsDay, toIcsInstant } from '../calendar/ics.ts';
import type { Record } from '../hub/types.ts';
import { isHeld, listOccurrences } from './occurrences.ts';

type Event = Record<'events'>;

const HOUR_MS = 3_600_000;

/** Google Calendar and Outlook with the next date filled in; nothing when none is ahead. */
export function toCalendarLinks(
  event: Event,
  about: { now: Date; timeZone: string; venue: string; url: string },
): { google: string; outlook: string } | undefined {
  const { now, timeZone, venue, url } = about;
  const next = listOccurrences(event, timeZone).find(
    (one) => isHeld(one) && (one.end ?? one.start).getTime() + 24 * HOUR_MS > now.getTime(),
  );
  if (!next) return undefined;
  const { start, from, to, end = new Date(start.getTime() + HOUR_MS) } = next;
  const dates = event.allDay
    ? `${toIcsDay(from)}/${toIcsDay(addDays(to, 1))}`
    : `${toIcsInstant(start)}/${toIcsInstant(end)}`;
  const { title: text } = event;
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text,
    dates,
    location: venue,
    details: url,
  });
  const outlook = new URLSearchParams({
    ...{
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: text,
      location: venue,
      body: url,
    },
    startdt: event.allDay ? from : start.toISOString(),
    enddt: event.allDay ? addDays(to, 1) : end.toISOString(),
    ...(event.allDay && { allday: 'true' }),
  });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
  };
}
