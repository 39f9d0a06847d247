import type { Record } from '../hub/types.ts';

type Event = Record<'events'>;

/**
 * An event whose dates are entered per year, with the nearest of them as its start: the first that is not over, else
 * the last. Every page and file then reads it like any other event.
 */
export function withNearestDate(event: Event, now: Date): Event {
  const dates = (event.dates ?? []).toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const isAhead = ({ start, end }: Event['dates'][number]) =>
    (end ? Date.parse(end) : Date.parse(start) + 86_400_000) >= now.getTime();
  const near = dates.find(isAhead) ?? dates.at(-1);
  if (!near) return event;
  const isGivenUp = event.status === 'cancelled' || event.status === 'postponed';
  const status = isGivenUp ? event.status : near.certainty;
  return { ...event, start: near.start, end: near.end, status };
}
