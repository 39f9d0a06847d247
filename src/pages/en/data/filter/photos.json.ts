import type { APIRoute } from 'astro';
import { getHub } from '../../../../data/hub.ts';
import { toPhotoRows } from '../../../../layouts/photo-rows.ts';

/** What filter and search of the photo library ask, in English. */
export const GET: APIRoute = async () => Response.json(toPhotoRows(await getHub('en')));
