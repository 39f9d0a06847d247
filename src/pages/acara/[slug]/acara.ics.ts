import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toEventCalendarPaths } from '../../../data/static-paths-events.ts';
import { toCalendarResponse } from '../../../layouts/event-calendar.ts';

export const getStaticPaths = () => toEventCalendarPaths('id');

/** One event for a calendar. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toCalendarResponse(props.hub, props.event.title, [props.event]);
