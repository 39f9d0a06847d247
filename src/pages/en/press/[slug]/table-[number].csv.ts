import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toReleaseTablePaths } from '../../../../data/release-file-paths.ts';
import { toTableResponse } from '../../../../layouts/release-files.ts';

export const getStaticPaths = () => toReleaseTablePaths('en');

/** A table of a release as CSV. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toTableResponse(props);
