import type { Hub, Record } from '../domain/hub/types.ts';
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
  return hub.records.services.flatMap((service) => {
    const code = toCode(service, hub);
    const spellings = [code.short, code.short.toLowerCase(), code.long, service.word];
    return [...new Set(spellings)]
      .filter((spelling) => spelling !== undefined)
      .map((spelling) => ({
        params: { code: spelling },
        props: { service },
      }));
  });
}
