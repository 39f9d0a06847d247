import type { APIRoute } from 'astro';
import { toPath } from '../domain/paths.ts';
import { absoluteLink, link } from '../layouts/links.ts';

const SITEMAPS = (['sitemap', 'newsSitemap'] as const).map(
  (route) => `Sitemap: ${absoluteLink(toPath(route, {}, 'id'))}\n`,
);

/** Robots Exclusion Protocol (RFC 9309). */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow: ${link('/admin/')}\n\n${SITEMAPS.join('')}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
