import type { APIRoute } from 'astro';
import { toDecapConfig } from '../../cms/config.ts';
import { readEditorPlace } from '../../data/editor-place.ts';
import { getHub } from '../../data/hub.ts';

/** The editor's configuration, made from the definitions and the region's settings. */
export const GET: APIRoute = async ({ site }) => {
  const { settings, districts, villages } = await getHub('id');
  const { editor, contentPath } = readEditorPlace(settings.editor);
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  const siteUrl = site ? new URL(`${base}/`, site).href : '';
  const known = { region: settings.region, editor, districts, villages };
  const config = toDecapConfig(known, { contentPath, siteUrl, base });
  return new Response(JSON.stringify(config), { headers: { 'Content-Type': 'application/json' } });
};
