/** Posters as files, for the lists that show them; covers are drawn into their page. */
import type { APIRoute } from 'astro';
import { planPosterFiles } from '../../../components/art/poster/file.ts';
import { toPosterKind } from '../../../components/art/poster/kinds.ts';
import { getHub } from '../../../data/hub.ts';
import { DEFAULT_LANG } from '../../../i18n/types.ts';

export async function getStaticPaths() {
  const { records } = await getHub(DEFAULT_LANG);
  const kinded = [...records.destinations, ...records.events, ...records.routes];
  const plain = ['services', 'releases', 'life-events', 'offices'] as const;
  const files = [
    ...kinded.map((record) => ({
      kind: toPosterKind(record.kind, 'tags' in record ? record.tags : []),
      seed: record.slug,
    })),
    ...plain.flatMap((name) =>
      records[name].map(({ slug }) => ({ kind: toPosterKind(name.replace(/s$/, '')), seed: slug })),
    ),
  ].flatMap(({ kind, seed }) => planPosterFiles(kind, seed));
  return [...new Map(files.map((file) => [file.name, file])).values()].map(({ name, svg }) => ({
    params: { name },
    props: { svg },
  }));
}

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
