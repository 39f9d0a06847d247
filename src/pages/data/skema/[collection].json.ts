import type { APIRoute } from 'astro';
import {
  collectionNames,
  toDefinition,
  toJsonSchema,
  type CollectionName,
} from '../../../model/index.ts';

export const getStaticPaths = () =>
  collectionNames.map((collection) => ({ params: { collection } }));

/** JSON Schema (2020-12) of the front matter of a collection, for editors of files. */
export const GET: APIRoute = ({ params }) => {
  const schema = toJsonSchema(toDefinition(params['collection'] as CollectionName));
  return new Response(JSON.stringify(schema, null, 2), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
