import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { toOpenSearchResponse } from '../layouts/open-search.ts';

/** OpenSearch description of the default language. */
export const GET: APIRoute = async () => toOpenSearchResponse(await getSite('id'), 'id');
