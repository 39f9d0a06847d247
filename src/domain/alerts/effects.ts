/**
 * What alerts do to the rest of the site: which entries they touch and which places they shut. An alert without
 * an area is for the whole region: it stands above every page and touches no single place.
 */
import type { VillageRow } from '../content/types.ts';
import { districtAt } from '../geo/contain.ts';
import type { Closure } from '../hours/closure.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { isOver, sortAlerts } from './active.ts';
import { isInArea, type Spot } from './area.ts';

type Alert = Record<'alerts'>;
type Place = Record<'destinations'>;
type Route = Record<'routes'>;

/** What an alert can touch: an entry, or the row of a village. */
export type Touchable =
  | Place
  | Route
  | Record<'events'>
  | Record<'offices'>
  | Record<'villages'>
  | Record<'destinations' | 'events' | 'offices'>
  | VillageRow;

/** The name under which `/peringatan.json` lists what an alert touches: `destinations/telaga`. */
export function toTouchId(one: Touchable): string {
  if (!('collection' in one)) return `villages/${one.code}`;
  return one.collection === 'villages' ? `villages/${one.code}` : `${one.collection}/${one.slug}`;
}

/** How far ahead pages look: their transitions reach as far. */
const AHEAD_DAYS = 14;
const DAY_MS = 86_400_000;

/** Alerts in force at the clock of the hub, or that begin within two weeks of it. */
export function selectPresentAlerts({ records, now }: Pick<Hub, 'records' | 'now'>): Alert[] {
  const until = now.getTime() + AHEAD_DAYS * DAY_MS;
  return sortAlerts(
    records.alerts.filter((one) => !isOver(one, now) && Date.parse(one.start) < until),
  );
}

/** A place and what it is part of, from the inside out. A circle of parents ends where it began. */
function selectChain(place: Place, hub: Pick<Hub, 'records'>): Place[] {
  const chain: Place[] = [];
  for (
    let one: Place | undefined = place;
    one && !chain.includes(one);
    one = selectRecord(hub as Hub, 'destinations', one.parent)
  )
    chain.push(one);
  return chain;
}

/** Whether an alert touches a place by itself, not only something that it is part of. */
export function isTouchedItself(alert: Alert, { slug, place }: Place): boolean {
  return alert.destinations.includes(slug) || isInArea(alert, place);
}

function touchesPlace(alert: Alert, place: Place, hub: Hub): boolean {
  return selectChain(place, hub).some((one) => isTouchedItself(alert, one));
}

function toStopSpot({ lat, lon, precisionM }: Route['stops'][number], hub: Hub): Spot {
  if (lat === undefined || lon === undefined) return {};
  const district = districtAt(hub.map, { lat, lon });
  return { lat, lon, precisionM, districts: district ? [district.code] : [] };
}

/** Whether an alert touches one stop of a route: its destination, or the point of a stop that is none. */
export function touchesStop(alert: Alert, stop: Route['stops'][number], hub: Hub): boolean {
  const place = selectRecord(hub, 'destinations', stop.destination);
  return place ? touchesPlace(alert, place, hub) : isInArea(alert, toStopSpot(stop, hub));
}

function touchesEvent(alert: Alert, event: Record<'events'>, hub: Hub): boolean {
  const place = selectRecord(hub, 'destinations', event.destination);
  return (
    alert.events.includes(event.slug) ||
    isInArea(alert, event.place) ||
    (place !== undefined && touchesPlace(alert, place, hub))
  );
}

function touchesVillage(alert: Alert, code: string, { villages }: Hub): boolean {
  const row = villages.find((one) => one.code === code);
  return row !== undefined && isInArea(alert, { ...row, districts: [row.districtCode] });
}

/** Whether an alert touches an entry or a village. */
export function touches(alert: Alert, one: Touchable, hub: Hub): boolean {
  if (!('collection' in one)) return touchesVillage(alert, one.code, hub);
  switch (one.collection) {
    case 'destinations':
      return touchesPlace(alert, one as Place, hub);
    case 'routes': {
      const route = one as Route;
      return (
        alert.routes.includes(route.slug) ||
        route.stops.some((stop) => touchesStop(alert, stop, hub))
      );
    }
    case 'events':
      return touchesEvent(alert, one as Record<'events'>, hub);
    case 'offices':
      return isInArea(alert, (one as Record<'offices'>).place);
    case 'villages':
      return touchesVillage(alert, (one as Record<'villages'>).code, hub);
  }
}

/** The alerts that touch an entry, in force or coming: the gravest first, then the newest. */
export function selectAlertsOf(one: Touchable, hub: Hub): Alert[] {
  return selectPresentAlerts(hub).filter((alert) => touches(alert, one, hub));
}

function isShutBy(alert: Alert, { collection, slug }: Exclude<Touchable, VillageRow>): boolean {
  return collection === 'destinations' || (collection === 'routes' && alert.routes.includes(slug));
}

function toClosure({ start, end, slug, title }: Alert): Closure {
  return { from: start, to: end, alert: slug, title };
}

/**
 * When alerts shut something, in force or coming, the earliest first. Destinations are shut by whatever touches
 * them, routes only by an alert that names them: a stop that is shut is said at the stop. Offices, events and
 * villages are never shut by an alert; whoever runs them says so in their own entry.
 */
export function selectClosures(one: Touchable, hub: Hub): Closure[] {
  if (!('collection' in one)) return [];
  return selectAlertsOf(one, hub)
    .filter((alert) => alert.closes && isShutBy(alert, one))
    .map(toClosure)
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

/** The entries that an alert touches, as `/peringatan.json` names them; offices and villages follow its area. */
export function selectTouchedIds(alert: Alert, hub: Hub): string[] {
  const { destinations, events, routes } = hub.records;
  return [...destinations, ...events, ...routes]
    .filter((one) => touches(alert, one, hub))
    .map(toTouchId);
}

/** Those of them that it shuts. */
export function selectShutIds(alert: Alert, hub: Hub): string[] {
  if (!alert.closes) return [];
  const { destinations, routes } = hub.records;
  return [...destinations, ...routes]
    .filter((one) => isShutBy(alert, one) && touches(alert, one, hub))
    .map(toTouchId);
}

/** When alerts shut a stop of a route: its destination, or a point of its own inside the area. */
export function selectStopClosures(stop: Route['stops'][number], hub: Hub): Closure[] {
  return selectPresentAlerts(hub)
    .filter((alert) => alert.closes && touchesStop(alert, stop, hub))
    .map(toClosure)
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

/**
 * When alerts shut the venue of an event while it goes on; of an event that comes again, whenever they do. The event
 * itself is not called off by that.
 */
export function selectVenueClosures(event: Record<'events'>, hub: Hub): Closure[] {
  const { start, end, recurrence } = event;
  if (!start) return [];
  const from = Date.parse(start);
  const to = end ? Date.parse(end) : from + DAY_MS;
  const isDuring = (one: Closure): boolean =>
    Boolean(recurrence) || (Date.parse(one.from) < to && from < Date.parse(one.to));
  return selectAlertsOf(event, hub)
    .filter(({ closes }) => closes)
    .map(toClosure)
    .filter(isDuring)
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}
