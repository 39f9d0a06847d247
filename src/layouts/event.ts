/** Events as rows, with addresses. */
import { selectVenueClosures } from '../domain/alerts/effects.ts';
import { toClosureViews } from '../domain/alerts/words.ts';
import { toDateBlock, toEventBadge, toWhen, type EventContext } from '../domain/events/list.ts';
import { selectRecord } from '../domain/hub/hub.ts';
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

/** An event with the place of its destination for its map, where its own says no point and no other kecamatan. */
export function withDestinationPlace(event: Event, hub: Hub): Event {
  const own = event.place;
  const other = selectRecord(hub, 'destinations', event.destination)?.place;
  if (!other || own?.lat !== undefined) return event;
  const isSameArea = (own?.districts ?? []).every((code) => other.districts.includes(code));
  return isSameArea && own?.neighbour === other.neighbour ? { ...event, place: other } : event;
}

/** An event as a row of a list. */
export function toEventRow(event: Event, hub: Hub) {
  const { lang } = hub;
  const context = toEventContext(hub);
  return {
    row: {
      href: linkTo('event', { slug: event.slug }, lang),
      title: event.title,
      titleLang: event.textLang === lang ? undefined : event.textLang,
      text: [toWhen(event, context), toVenue(event, hub)].filter(Boolean).join(' · '),
      isCancelled: event.status === 'cancelled',
      closed: toClosureViews(selectVenueClosures(event, hub), hub, 'venue'),
      ...toDateBlock(event, context),
    },
    badge: toEventBadge(event, context),
  };
}
