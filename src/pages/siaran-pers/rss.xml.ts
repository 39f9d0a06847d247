import type { APIRoute } from 'astro';
import { getHubPage } from '../../data/hub-page.ts';
import { renderReleaseFeed } from '../../layouts/release-feed.ts';

/** RSS 2.0 of the newest releases, full text. */
export const GET: APIRoute = async () => {
  const { hub, site } = await getHubPage('id');
  return new Response(renderReleaseFeed(hub, site), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
