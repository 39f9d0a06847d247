import type { APIRoute } from 'astro';
import { getHub } from '../../../data/hub.ts';
import { toFeedResponse } from '../../../layouts/release-feed.ts';

/** The newest releases, full text. */
export const GET: APIRoute = async () => toFeedResponse('json', await getHub('en'));
