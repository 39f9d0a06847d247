import { selectClosures } from '../alerts/effects.ts';
import { isHeld, listOccurrences } from '../events/occurrences.ts';
import { toHolidayCalendar } from '../hours/calendar.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toPlanKey } from './plan.ts';
import type { PlanData, PlanRow } from './row.ts';

type Planned = Record<'destinations' | 'events' | 'offices'>;

/** What the domain does not know: addresses. */
export interface RowAddresses {
  toHref(record: Planned): string;
  toPicture(record: Planned): string | undefined;
}

function toStay({
  visitMinutes,
}: Pick<Record<'destinations'>, 'visitMinutes'>): number | undefined {
  const { min, max } = visitMinutes ?? {};
  if (min === undefined) return max;
  return max === undefined ? min : Math.round((min + max) / 2);
}

/** As many dates of an event as a plan may need: half a year of every week. */
const MOST_TIMES = 26;
const HOUR_MS = 3_600_000;

/** When an event happens from now on, also where it comes again by a rule; undefined where nobody said it. */
function toTimes(event: Record<'events'>, { now, settings }: Hub): PlanRow['times'] {
  const dates = listOccurrences(event, settings.region.timeZone);
  if (dates.length === 0) return event.status === 'cancelled' ? [] : undefined;
  return dates
    .filter(isHeld)
    .map(({ start, end }) => ({ start, end: end ?? new Date(start.getTime() + HOUR_MS) }))
    .filter(({ end }) => end.getTime() >= now.getTime())
    .slice(0, MOST_TIMES)
    .map(({ start, end }) => ({ from: start.toISOString(), to: end.toISOString() }));
}

function toRow(record: Planned, hub: Hub, { toHref, toPicture }: RowAddresses): PlanRow {
  const { lat, lon, precisionM } = record.place ?? {};
  return {
    key: toPlanKey(record.collection, record.slug),
    title: record.title,
    href: toHref(record),
    picture: toPicture(record),
    kind: record.collection === 'offices' ? 'office' : record.kind,
    collection: record.collection,
    lat,
    lon,
    precisionM,
    closures: selectClosures(record, hub).map(({ from, to, title }) => ({ from, to, title })),
    ...toOwn(record, hub),
  };
}

function toOwn(record: Planned, hub: Hub): Partial<PlanRow> {
  if (record.collection === 'events') {
    const event = record as Record<'events'>;
    return { prices: event.prices, times: toTimes(event, hub) };
  }
  if (record.collection === 'offices') return { hours: (record as Record<'offices'>).hours };
  const { prices, hours, elevationM, ...place } = record as Record<'destinations'>;
  return { prices, hours, elevationM, stayMinutes: toStay(place) };
}

/** Everything that the page of a plan may show, in one language: places, offices and events that are not over. */
export function toPlanData(hub: Hub, addresses: RowAddresses): PlanData {
  const { destinations, events, offices } = hub.records;
  const isOver = ({ start, end, recurrence }: Record<'events'>) =>
    !recurrence && Boolean(start) && Date.parse(end ?? start ?? '') < hub.now.getTime();
  const all = [...destinations, ...offices, ...events.filter((one) => !isOver(one))];
  return {
    timeZone: hub.settings.region.timeZone,
    calendar: toHolidayCalendar(hub.settings.holidays),
    rows: all
      .map((record) => toRow(record, hub, addresses))
      .sort((a, b) => a.title.localeCompare(b.title, hub.lang)),
  };
}
