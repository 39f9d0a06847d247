import { groupByYear, splitPages } from '../domain/press/release.ts';
import type { Lang } from '../i18n/types.ts';
import { getHubPage } from './hub-page.ts';

/** The numbered pages of the list of releases, from the second on. */
export async function toReleasePages(lang: Lang) {
  const { hub, site } = await getHubPage(lang);
  return splitPages(hub.records.releases)
    .slice(1)
    .map((_, index) => ({
      params: { page: String(index + 2) },
      props: { hub, site, page: index + 2 },
    }));
}

/** One page per year with releases. */
export async function toReleaseYears(lang: Lang) {
  const { hub, site } = await getHubPage(lang);
  return groupByYear(hub.records.releases, site.timeZone).map(({ year }) => ({
    params: { year },
    props: { hub, site, year },
  }));
}
