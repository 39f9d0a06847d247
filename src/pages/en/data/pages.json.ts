import type { APIRoute } from 'astro';
import { getHub } from '../../../data/hub.ts';
import { toPageNames } from '../../../layouts/page-names.ts';

/** Addresses and names of pages, for the guess on the page of a missing address, in English. */
export const GET: APIRoute = async () => Response.json(toPageNames(await getHub('en')));
