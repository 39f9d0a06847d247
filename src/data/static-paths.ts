import type { Hub, Record } from '../domain/hub/types.ts';
import { listSpellings } from '../domain/service-code.ts';
import { toCode } from '../domain/service/page.ts';
import { DEFAULT_LANG, type Lang } from '../i18n/types.ts';
import type { CollectionName } from '../model/index.ts';
import { getHub } from './hub.ts';
import { toSite } from './site.ts';

/** One page per published entry, in one language, for Astro's `getStaticPaths`. */
export async function toEntryPaths<N extends CollectionName>(
  name: N,
  lang: Lang,
): Promise<
  {
    params: { slug: string };
    props: { record: Record<N>; hub: Hub; site: ReturnType<typeof toSite> };
  }[]
> {
  const hub = await getHub(lang);
  const site = toSite(hub);
  const records = hub.records[name] as readonly Record<N>[];
  return records.map((record) => ({
    params: { slug: record.slug },
    props: { record, hub, site },
  }));
}

/** One page per row of the table of villages. */
export async function toVillagePaths(lang: Lang) {
  const hub = await getHub(lang);
  const site = toSite(hub);
  return hub.villages.map((village) => ({
    params: { code: village.slug },
    props: { village, hub, site },
  }));
}

/** One page per service code: the canonical short one, and the spellings that lead to it. */
export async function toServiceCodePaths() {
  const hub = await getHub(DEFAULT_LANG);
  const owners = new Map<string, Record<'services'>>();
  for (const service of hub.records.services)
    for (const spelling of listSpellings(toCode(service, hub), service.word))
      if (!owners.has(spelling)) owners.set(spelling, service);
  return [...owners].map(([code, service]) => ({ params: { code }, props: { service } }));
}
