/** The line of changes that a page carries for a place or a counter, as text. */
import { selectClosures } from '../alerts/effects.ts';
import { toHolidayCalendar } from '../hours/calendar.ts';
import { isAlwaysOpen, isUnknown, type Hours } from '../hours/day.ts';
import { formatTimeline } from '../hours/state.ts';
import { toSunTimes } from '../hours/sun.ts';
import { toTimeline } from '../hours/timeline.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toZoned } from '../../i18n/format.ts';
import { toPoint } from '../nearby/nearby.ts';

/** What opens and shuts: a place, an office or one of its counters, a village office. */
export interface Opening {
  readonly collection?: string | undefined;
  readonly hours?: Hours | undefined;
  readonly place?: Record<'destinations'>['place'] | undefined;
}

const isPlace = (record: Opening): record is Record<'destinations'> =>
  record.collection === 'destinations';

/** A line is asked for in many lists: it is made once for each record. */
const known = new WeakMap<Opening, string>();

/** The line of an opening: its hours, and what alerts shut. Nothing where there is nothing to say about now. */
export function toOpenLine(record: Opening, hub: Hub): string | undefined {
  const before = known.get(record);
  if (before !== undefined) return before || undefined;
  const { hours } = record;
  const closures = isPlace(record) ? selectClosures(record, hub) : [];
  const isConstant = closures.length === 0 && (isUnknown(hours) || isAlwaysOpen(hours));
  const line = isConstant ? '' : toLine(hours, closures, toPoint(record.place), hub);
  known.set(record, line);
  return line || undefined;
}

function toLine(
  hours: Hours | undefined,
  closures: ReturnType<typeof selectClosures>,
  point: ReturnType<typeof toPoint>,
  { settings, now }: Hub,
): string {
  const { timeZone } = settings.region;
  const calendar = toHolidayCalendar(settings.holidays);
  const toSun = point && toSunTimes(point, timeZone);
  const { day } = toZoned(now, timeZone);
  return formatTimeline(toTimeline(hours, day, { calendar, timeZone, closures, toSun }));
}

/** True when some page of the site says whether something is open now. */
export function hasOpenLines({ records }: Hub): boolean {
  const { destinations, offices } = records;
  return (
    records.alerts.some(({ closes }) => closes) ||
    [...destinations, ...offices].some(({ hours }) => !isUnknown(hours) && !isAlwaysOpen(hours)) ||
    offices.some((one) => one.counters.some(({ hours }) => !isUnknown(hours)))
  );
}
