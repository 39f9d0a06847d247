import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { toManifestResponse } from '../layouts/manifest.ts';

/** Web app manifest of the default language. */
export const GET: APIRoute = async () => toManifestResponse(await getSite('id'), 'id');
