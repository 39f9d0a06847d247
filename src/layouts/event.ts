/** Events as rows, with addresses. */
import { toDateBlock, toEventBadge, toWhen, type EventContext } from '../domain/events/list.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { toAreaNames } from '../domain/place/page.ts';
import { say } from '../domain/say.ts';
import { formatList } from '../i18n/format.ts';
import { linkTo } from './links.ts';

type Event = Record<'events'>;

/** The clock and the language of a hub's events. */
export function toEventContext({ lang, now, settings }: Hub): EventContext {
  return { lang, now, timeZone: settings.region.timeZone };
}

/** Where an event is: the venue, else the kecamatan. */
export function toVenue(event: Event, hub: Hub): string {
  return say(event.venue, hub.lang) ?? formatList(toAreaNames(event.place, hub), hub.lang);
}

/** An event as a row of a list. */
export function toEventRow(event: Event, hub: Hub) {
  const { lang } = hub;
  const context = toEventContext(hub);
  return {
    row: {
      href: linkTo('event', { slug: event.slug }, lang),
      title: event.title,
      text: [toWhen(event, context), toVenue(event, hub)].filter(Boolean).join(' · '),
      isCancelled: event.status === 'cancelled',
      ...toDateBlock(event, context),
    },
    badge: toEventBadge(event, context),
  };
}
