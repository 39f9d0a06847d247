import type { APIRoute } from 'astro';
import { getSite } from '../../data/site.ts';
import { toManifestResponse } from '../../layouts/manifest.ts';

/** Web app manifest in English. */
export const GET: APIRoute = async () => toManifestResponse(await getSite('en'), 'en');
