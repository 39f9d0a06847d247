import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { DEFAULT_LANG } from '../i18n/types.ts';
import { link } from '../layouts/links.ts';

/** Web app manifest (W3C). */
export const GET: APIRoute = async () => {
  const site = await getSite(DEFAULT_LANG);
  const manifest = {
    name: `${site.name} ${site.regionFullName}`,
    short_name: site.name,
    description: site.tagline,
    lang: DEFAULT_LANG,
    dir: 'ltr',
    id: link('/'),
    start_url: link('/'),
    scope: link('/'),
    display: 'standalone',
    background_color: '#ecf2f0',
    theme_color: '#0f4536',
    icons: [
      { src: link('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: link('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: link('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: link('/icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
