import type { APIRoute } from 'astro';
import { getHub } from '../../../data/hub.ts';
import { toLivePins } from '../../../domain/geo/live-data.ts';
import { selectSitePins, toMapWords } from '../../../layouts/map.ts';

/** Pins and words of the live map, in Indonesian. */
export const GET: APIRoute = async () =>
  Response.json(toLivePins(selectSitePins(await getHub('id')), toMapWords('id')));
