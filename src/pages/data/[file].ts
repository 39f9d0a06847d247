import type { APIRoute } from 'astro';
import { getHub } from '../../data/hub.ts';
import { CATALOGUE_FILE, CATALOGUE_TYPE } from '../../domain/open-data/catalogue.ts';
import { planOpenDataOnce } from '../../layouts/open-data.ts';

interface Props {
  text: string;
  mediaType: string;
}

/** Every file of the open data, and the catalogue that names them. */
export async function getStaticPaths() {
  const { datasets, catalogue } = planOpenDataOnce(await getHub('id'), await getHub('en'));
  const files = datasets.flatMap((dataset) => dataset.files);
  return [
    ...files.map(({ name, text, mediaType }) => ({
      params: { file: name },
      props: { text, mediaType },
    })),
    {
      params: { file: CATALOGUE_FILE },
      props: { text: `${JSON.stringify(catalogue, null, 1)}\n`, mediaType: CATALOGUE_TYPE },
    },
  ];
}

export const GET: APIRoute<Props> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
