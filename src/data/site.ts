import { selectActiveAlerts } from '../domain/alerts/active.ts';
import { toContentPolicy, toTileOrigin } from '../domain/content-policy.ts';
import type { Hub } from '../domain/hub/types.ts';
import { say } from '../domain/say.ts';
import type { Lang } from '../i18n/types.ts';
import { getHub } from './hub.ts';

/** The region's settings in the words of one language, as every page shell needs them. */
export function toSite(hub: Hub) {
  const { lang, now, records } = hub;
  const { region } = hub.settings;
  return {
    name: region.siteName,
    regionName: region.name,
    regionFullName: say(region.fullName, lang),
    province: say(region.province, lang),
    tagline: say(region.tagline, lang),
    publisher: say(region.publisher, lang),
    official: region.official,
    fictional: region.fictional,
    isOffline: !region.noOffline,
    timeZone: region.timeZone,
    languages: region.languages,
    alerts: selectActiveAlerts(records.alerts, now).map((alert) => ({
      ...alert,
      start: new Date(alert.issuedAt ?? alert.start),
    })),
    reportHref: region.reportUrl ?? (region.reportEmail && `mailto:${region.reportEmail}`),
    sourceUrl: region.sourceUrl,
    contentPolicy: toContentPolicy({ tileOrigin: toTileOrigin(region.detailLayer?.url) }),
  };
}

/** What every page of one language needs to know about its site. */
export async function getSite(lang: Lang): Promise<ReturnType<typeof toSite>> {
  return toSite(await getHub(lang));
}
