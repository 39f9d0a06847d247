import type { Hub, Record } from '../domain/hub/types.ts';
import type { Lang } from '../i18n/types.ts';
import type { CollectionName } from '../model/index.ts';
import { getHub } from './hub.ts';
import { toSite } from './site.ts';

/** What a detail page of a collection gets: its record, everything else that is published, and its site. */
export interface EntryPage<N extends CollectionName> {
  readonly record: Record<N>;
  readonly hub: Hub;
  readonly site: ReturnType<typeof toSite>;
}

/** One page per published entry, in one language, for Astro's `getStaticPaths`. */
export async function toEntryPaths<N extends CollectionName>(
  name: N,
  lang: Lang,
): Promise<{ params: { slug: string }; props: EntryPage<N> }[]> {
  const hub = await getHub(lang);
  const site = toSite(hub);
  const records = hub.records[name] as readonly Record<N>[];
  return records.map((record) => ({
    params: { slug: record.slug },
    props: { record, hub, site },
  }));
}
