import type { APIRoute } from 'astro';
import { getHub } from '../data/hub.ts';
import { renderNewsSitemap } from '../domain/press/news-sitemap.ts';
import { absoluteLink } from '../layouts/links.ts';

/** The releases of the last two days, for news search. */
export const GET: APIRoute = async () => {
  const hubs = { id: await getHub('id'), en: await getHub('en') };
  return new Response(renderNewsSitemap(hubs, absoluteLink), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
