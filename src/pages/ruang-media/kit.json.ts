/** What every kit holds, for `src/build/kits`; the finished site has the kits instead. */
import type { APIRoute } from 'astro';
import { getHub } from '../../data/hub.ts';
import { planKits } from '../../layouts/kits.ts';

export const GET: APIRoute = async () =>
  Response.json(planKits(await getHub('id'), await getHub('en')));
