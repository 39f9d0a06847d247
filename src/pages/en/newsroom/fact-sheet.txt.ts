import type { APIRoute } from 'astro';
import { getHub } from '../../../data/hub.ts';
import { toFactSheetText } from '../../../layouts/kits.ts';

export const GET: APIRoute = async () => new Response(toFactSheetText(await getHub('en')));
