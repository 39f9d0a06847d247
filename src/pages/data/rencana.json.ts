import type { APIRoute } from 'astro';
import { getHub } from '../../data/hub.ts';
import { toSitePlan } from '../../layouts/plan.ts';

/** Facts of every place and event for the page of a plan. */
export const GET: APIRoute = async () => Response.json(toSitePlan(await getHub('id')));
