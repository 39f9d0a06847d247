import type { APIRoute } from 'astro';
import { toDraftGround } from '../../cms/rules.ts';
import { getHub } from '../../data/hub.ts';

/** What the editor holds a draft against before it saves it. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toDraftGround(await getHub('id'))), {
    headers: { 'Content-Type': 'application/json' },
  });
