import type { APIRoute } from 'astro';
import { getHub } from '../../data/hub.ts';
import {
  selectDatedEvents,
  toCalendarName,
  toCalendarResponse,
} from '../../layouts/event-calendar.ts';

/** Every event with a date, to subscribe to. */
export const GET: APIRoute = async () => {
  const hub = await getHub('id');
  return toCalendarResponse(hub, toCalendarName(hub), selectDatedEvents(hub));
};
