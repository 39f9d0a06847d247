import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toReleaseFeedPaths } from '../../../../data/release-feed-paths.ts';
import { toFeedResponse } from '../../../../layouts/release-feed.ts';

export const getStaticPaths = () => toReleaseFeedPaths('id');

/** The newest releases of one kind or dimension, full text. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toFeedResponse(props.form, props.hub, props.list);
