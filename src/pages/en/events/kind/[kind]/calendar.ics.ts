import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toKindCalendarPaths } from '../../../../../data/static-paths-events.ts';
import { t } from '../../../../../i18n/translate.ts';
import { toCalendarName, toCalendarResponse } from '../../../../../layouts/event-calendar.ts';

export const getStaticPaths = () => toKindCalendarPaths('en');

/** The events of one kind, to subscribe to. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const name = `${t('en', `eventKind.${props.kind}`)} · ${toCalendarName(props.hub)}`;
  return toCalendarResponse(props.hub, name, props.events);
};
