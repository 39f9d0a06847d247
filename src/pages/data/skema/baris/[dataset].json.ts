import type { APIRoute } from 'astro';
import { DATASETS } from '../../../../domain/open-data/datasets.ts';
import type { Dataset } from '../../../../domain/open-data/dataset.ts';
import { toRowSchema } from '../../../../domain/open-data/schema.ts';
import { absoluteLink } from '../../../../layouts/links.ts';

export const getStaticPaths = () =>
  DATASETS.map((dataset) => ({ params: { dataset: dataset.name }, props: { dataset } }));

/** JSON Schema (2020-12) of the rows of a dataset: its dictionary for programs. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) =>
  new Response(JSON.stringify(toRowSchema(dataset, absoluteLink), null, 2), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
