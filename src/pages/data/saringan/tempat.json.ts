import type { APIRoute } from 'astro';
import { getHub } from '../../../data/hub.ts';
import { toExploreData } from '../../../layouts/explore-data.ts';

/** What the filter of the list of places asks, in Indonesian. */
export const GET: APIRoute = async () => Response.json(toExploreData(await getHub('id')));
