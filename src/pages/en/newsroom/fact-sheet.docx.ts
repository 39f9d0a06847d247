import type { APIRoute } from 'astro';
import { getHub } from '../../../data/hub.ts';
import { toFactWordResponse } from '../../../layouts/kits.ts';

export const GET: APIRoute = async () => toFactWordResponse(await getHub('en'));
