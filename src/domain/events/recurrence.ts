/** The next day of an event that comes again. */
import { toZoned } from '../../i18n/format.ts';
import type { Record } from '../hub/types.ts';
import { isHeld, listOccurrences } from './occurrences.ts';

/** The first day from now on (YYYY-MM-DD) on which the event happens; nothing when it does not come again. */
export function toNextDay(
  event: Record<'events'>,
  now: Date,
  timeZone: string,
): string | undefined {
  if (!event.start || !event.recurrence) return undefined;
  const today = toZoned(now, timeZone).day;
  return listOccurrences(event, timeZone).find((one) => isHeld(one) && one.to >= today)?.from;
}
