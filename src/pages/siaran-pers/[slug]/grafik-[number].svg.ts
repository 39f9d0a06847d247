import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toReleaseFigurePaths } from '../../../data/release-file-paths.ts';
import { toChartResponse } from '../../../layouts/release-files.ts';

export const getStaticPaths = () => toReleaseFigurePaths('id');

/** A figure as a drawing for print. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toChartResponse(props);
