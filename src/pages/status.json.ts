import type { APIRoute } from 'astro';
import { getHub } from '../data/hub.ts';
import { toStatus } from '../domain/status.ts';

/** Build time, commit, counts, entries set aside with file and reason, content that is out of date. */
export const GET: APIRoute = async () => {
  const status = toStatus(
    [await getHub('id'), await getHub('en')],
    process.env['PENDOPO_COMMIT'] ?? 'unknown',
  );
  return new Response(JSON.stringify(status, null, 2), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
