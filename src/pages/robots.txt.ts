import type { APIRoute } from 'astro';
import { absoluteLink, link } from '../layouts/links.ts';

/** Robots Exclusion Protocol (RFC 9309). */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nDisallow: ${link('/admin/')}\n\nSitemap: ${absoluteLink('/sitemap-index.xml')}\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
