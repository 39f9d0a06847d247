import type { Hub } from '../domain/hub/types.ts';
import type { Lang } from '../i18n/types.ts';
import { getHub } from './hub.ts';
import { toSite } from './site.ts';

/** What a list page gets: everything published in its language, and its site. */
export async function getHubPage(
  lang: Lang,
): Promise<{ hub: Hub; site: ReturnType<typeof toSite> }> {
  const hub = await getHub(lang);
  return { hub, site: toSite(hub) };
}
