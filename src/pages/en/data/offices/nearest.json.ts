import type { APIRoute } from 'astro';
import { getHub } from '../../../../data/hub.ts';
import { toNearOffices } from '../../../../layouts/near-offices.ts';

/** What the search for the nearest open office reads, in English. */
export const GET: APIRoute = async () => Response.json(toNearOffices(await getHub('en')));
