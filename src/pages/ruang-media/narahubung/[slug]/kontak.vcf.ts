import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toPressContactPaths } from '../../../../data/press-paths.ts';
import { toPersonCardResponse } from '../../../../layouts/newsroom.ts';

export const getStaticPaths = () => toPressContactPaths('id');

/** The contact card of somebody who answers the press, vCard 4.0. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toPersonCardResponse(props);
