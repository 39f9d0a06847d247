import type { APIRoute } from 'astro';
import { toGpxPaths } from '../../../data/gpx-paths.ts';
import { toGpxResponse } from '../../../layouts/route-gpx.ts';
import type { EntryPage } from '../../../layouts/types.ts';

export const getStaticPaths = () => toGpxPaths('id');

/** The stops and the recorded track of a route, GPX 1.1. */
export const GET: APIRoute<EntryPage<'routes'>> = ({ props }) => toGpxResponse(props);
