import type { APIRoute } from 'astro';
import { getHub } from '../../data/hub.ts';
import { toPhotoTakes } from '../../domain/press/photo-takes.ts';
import { absoluteLink, link } from '../../layouts/links.ts';

/** What a ZIP of chosen photos is made of on the device, for pages in both languages. */
export const GET: APIRoute = async () => {
  const context = { id: await getHub('id'), en: await getHub('en'), toUrl: absoluteLink };
  return Response.json(toPhotoTakes(context, link('/')));
};
