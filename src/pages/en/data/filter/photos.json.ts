import type { APIRoute } from 'astro';
import { getHub } from '../../../../data/hub.ts';
import { toPhotoRows } from '../../../../layouts/photos.ts';

/** What the search of the photo library asks, in English. */
export const GET: APIRoute = async () => Response.json(toPhotoRows(await getHub('en')));
