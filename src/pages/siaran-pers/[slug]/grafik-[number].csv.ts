import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toReleaseFigurePaths } from '../../../data/release-file-paths.ts';
import { toFigureResponse } from '../../../layouts/release-files.ts';

export const getStaticPaths = () => toReleaseFigurePaths('id');

/** The numbers of a figure as CSV. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toFigureResponse(props);
