/** schema.org for places, events, routes and the site: only what is known. */
import type { Hub, Record } from '../hub/types.ts';
import type { StopView } from '../routes/stops.ts';
import { toSchedule } from './schedule.ts';

const CONTEXT = 'https://schema.org';

interface PlaceContext {
  readonly url: string;
  readonly area: string;
  readonly image?: string | undefined;
}

type Location = Record<'destinations'>['place'];

function toGeo(place: Location | undefined): object {
  if (place?.lat === undefined || place.lon === undefined) return {};
  return { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon } };
}

function toAddress(place: Location | undefined, area: string): object {
  return {
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'ID',
      addressRegion: place?.neighbour ?? area,
      ...(place?.address && { streetAddress: place.address }),
    },
  };
}

/** `TouristAttraction` of a place. */
export function toTouristAttraction(
  record: Record<'destinations'>,
  { url, area, image }: PlaceContext,
): object {
  return {
    '@context': CONTEXT,
    '@type': 'TouristAttraction',
    name: record.title,
    description: record.summary,
    url,
    inLanguage: record.textLang,
    ...(image && { image }),
    ...toGeo(record.place),
    ...toAddress(record.place, area),
    ...(record.contact?.phone && { telephone: record.contact.phone }),
    ...(record.contact?.website && { sameAs: record.contact.website }),
  };
}

const STATUS: Partial<{ [S in Record<'events'>['status']]: string }> = {
  cancelled: `${CONTEXT}/EventCancelled`,
  moved: `${CONTEXT}/EventRescheduled`,
  postponed: `${CONTEXT}/EventPostponed`,
  confirmed: `${CONTEXT}/EventScheduled`,
};

/**
 * `Event`; nothing for an event whose date nobody announced, because a date is required there, and nothing for one
 * that comes again by a rule that we cannot say to machines: its first date alone would pass for the only one.
 */
export function toEventData(
  record: Record<'events'>,
  { url, area, venue, image, timeZone }: PlaceContext & { venue: string; timeZone: string },
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
  { url }: { url: string },
): object {
  return {
    '@context': CONTEXT,
    '@type': 'TouristTrip',
    name: record.title,
    description: record.summary,
    url,
    inLanguage: record.textLang,
    itinerary: {
      '@type': 'ItemList',
      numberOfItems: stops.length,
      itemListElement: stops.map((stop) => ({
        '@type': 'ListItem',
        position: stop.number,
        item: {
          '@type': 'Place',
          name: stop.name,
          ...(stop.lat !== undefined && {
            geo: { '@type': 'GeoCoordinates', latitude: stop.lat, longitude: stop.lon },
          }),
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
