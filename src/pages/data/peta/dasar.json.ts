import type { APIRoute } from 'astro';
import { getHub } from '../../../data/hub.ts';
import { toLiveBase } from '../../../domain/geo/live-data.ts';
import { DEFAULT_LANG } from '../../../i18n/types.ts';

/** Outlines, relief and the detailed layer of the live map. */
export const GET: APIRoute = async () => {
  const { map, settings } = await getHub(DEFAULT_LANG);
  return Response.json(toLiveBase(map, settings.region.detailLayer));
};
