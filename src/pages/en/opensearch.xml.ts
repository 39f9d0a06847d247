import type { APIRoute } from 'astro';
import { getSite } from '../../data/site.ts';
import { toOpenSearchResponse } from '../../layouts/open-search.ts';

/** OpenSearch description in English. */
export const GET: APIRoute = async () => toOpenSearchResponse(await getSite('en'), 'en');
