import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toReleaseFormPaths } from '../../../../data/release-form-paths.ts';
import { toFormResponse } from '../../../../layouts/release-forms.ts';

export const getStaticPaths = () => toReleaseFormPaths('en');

/** A release as a file for desks: text, Word, Markdown, ninjs. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  toFormResponse(props);
