/** schema.org for places, events, routes and the site: only what is known. */
import { toZoned } from '../../i18n/format.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toPath } from '../paths.ts';
import type { StopView } from '../routes/stops.ts';
import { say } from '../say.ts';
import { toAmenities } from './amenities.ts';
import { toRecordHours } from './hours.ts';
import { toFree, toOffers } from './offers.ts';
import { toAddress, toGeo } from './place.ts';
import { toSchedule } from './schedule.ts';

const CONTEXT = 'https://schema.org';

interface PlaceContext {
  readonly url: string;
  readonly area: string;
  readonly image?: string | undefined;
}

interface AttractionContext extends PlaceContext {
  readonly toUrl: (path: string) => string;
}

function toParent({ parent }: Record<'destinations'>, hub: Hub, toUrl: (path: string) => string) {
  const record = selectRecord(hub, 'destinations', parent);
  if (!record) return {};
  const url = toUrl(toPath('destination', { slug: record.slug }, hub.lang));
  return { containedInPlace: { '@type': 'TouristAttraction', name: record.title, url } };
}

/**
 * `TouristAttraction` of a place. Hours, prices and facilities are there only as far as they are known; schema.org
 * knows `offers` of things and events only, yet readers look for it here.
 */
export function toTouristAttraction(
  record: Record<'destinations'>,
  hub: Hub,
  { url, area, image, toUrl }: AttractionContext,
): object {
  const { lang, now, settings } = hub;
  const { day } = toZoned(now, settings.region.timeZone);
  const { place, prices, facilities, contact } = record;
  const districts = hub.districts.filter(({ code }) => place?.districts.includes(code));
  return {
    '@context': CONTEXT,
    '@type': 'TouristAttraction',
    '@id': url,
    name: record.title,
    description: record.summary,
    url,
    inLanguage: record.textLang,
    ...(image && { image }),
    ...toGeo(place),
    ...toAddress(place, area, districts.length === 1 ? districts[0]?.name : undefined),
    ...toParent(record, hub, toUrl),
    ...toRecordHours(record, hub),
    ...toFree(prices, day),
    ...toOffers(prices, { day, lang, url }),
    ...toAmenities(facilities, lang),
    ...(contact?.phone && { telephone: contact.phone }),
    ...(contact?.website && { sameAs: contact.website }),
  };
}

const STATUS: Partial<{ [S in Record<'events'>['status']]: string }> = {
  cancelled: `${CONTEXT}/EventCancelled`,
  moved: `${CONTEXT}/EventRescheduled`,
  postponed: `${CONTEXT}/EventPostponed`,
  confirmed: `${CONTEXT}/EventScheduled`,
};

interface EventData extends PlaceContext {
  readonly venue: string;
  readonly timeZone: string;
  /** YYYY-MM-DD of the build; without it no price is said. */
  readonly day?: string;
}

/**
 * `Event`; nothing for an event whose date nobody announced, because a date is required there, and nothing for one
 * that comes again by a rule that we cannot say to machines: its first date alone would pass for the only one.
 */
export function toEventData(
  record: Record<'events'>,
  { url, area, venue, image, timeZone, day }: EventData,
): object | undefined {
  const status = STATUS[record.status];
  if (!record.start || !status) return undefined;
  const eventSchedule = toSchedule(record, timeZone);
  if (record.recurrence && !eventSchedule) return undefined;
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: record.title,
    description: record.summary,
    url,
    inLanguage: record.textLang,
    startDate: record.start,
    ...(record.end && { endDate: record.end }),
    ...(eventSchedule && { eventSchedule }),
    ...(record.previousStart && { previousStartDate: record.previousStart }),
    ...(image && { image }),
    eventStatus: status,
    ...(record.organiser && {
      organizer: { '@type': 'Organization', name: say(record.organiser, record.lang) },
    }),
    ...(day && toFree(record.prices, day)),
    ...(day && toOffers(record.prices, { day, lang: record.lang, url })),
    location: {
      '@type': 'Place',
      name: venue,
      ...toGeo(record.place),
      ...toAddress(record.place, area),
    },
  };
}

/** `TouristTrip` of a route: its stops in order. */
export function toTouristTrip(
  record: Record<'routes'>,
  stops: readonly StopView[],
  { url, image, toUrl }: { url: string; image?: string; toUrl: (slug: string) => string },
): object {
  return {
    '@context': CONTEXT,
    '@type': 'TouristTrip',
    name: record.title,
    description: record.summary,
    url,
    inLanguage: record.textLang,
    ...(image && { image }),
    itinerary: {
      '@type': 'ItemList',
      numberOfItems: stops.length,
      itemListElement: stops.map((stop) => ({
        '@type': 'ListItem',
        position: stop.number,
        item: {
          '@type': 'Place',
          name: stop.name,
          ...toGeo(stop),
          ...(stop.slug && { url: toUrl(stop.slug) }),
        },
      })),
    },
  };
}

/** `WebSite` with its search, for the home page. */
export function toWebSite(
  { lang }: Hub,
  site: { name: string; description: string; url: string; searchUrl: string },
): object {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: site.url,
    inLanguage: lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${site.searchUrl}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
