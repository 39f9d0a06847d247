import type { APIRoute } from 'astro';
import { getHub } from '../../data/hub.ts';
import { toFactTextResponse } from '../../layouts/kits.ts';

export const GET: APIRoute = async () => toFactTextResponse(await getHub('id'));
