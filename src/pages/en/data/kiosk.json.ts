import type { APIRoute } from 'astro';
import { getHub } from '../../../data/hub.ts';
import { toSiteKiosk } from '../../../layouts/kiosk.ts';

/** Every service in short, for the screen at a village office, in English. */
export const GET: APIRoute = async () => Response.json(toSiteKiosk(await getHub('en')));
