import type { Hub } from '../domain/hub/types.ts';
import { toPath } from '../domain/paths.ts';
import { renderRss } from '../domain/press/feed.ts';
import { sortReleases } from '../domain/press/release.ts';
import { t } from '../i18n/translate.ts';
import { renderBody } from './body.ts';
import { absoluteLink, link } from './links.ts';
import { toReleaseName } from '../domain/press/release-name.ts';
import type { SiteSettings } from './types.ts';

const NEWEST = 50;

/** The newest releases with their full text as RSS 2.0; addresses in the text are whole. */
export function renderReleaseFeed(hub: Hub, site: SiteSettings): string {
  const { lang, now } = hub;
  const origin = new URL(absoluteLink('/')).origin;
  const toWhole = (html: string) => html.replaceAll(`"${link('/')}`, `"${origin}${link('/')}`);
  const items = sortReleases(hub.records.releases)
    .slice(0, NEWEST)
    .map((release) => ({
      title: release.title,
      url: absoluteLink(toPath('release', { slug: release.slug }, lang)),
      summary: release.summary,
      html: toWhole(renderBody(`${release.summary}\n\n${release.body}`, hub)),
      published: new Date(release.publishedAt),
      category: toReleaseName(release, hub),
    }));
  return renderRss({
    title: `${t(lang, 'press.title')} · ${site.name}`,
    description: t(lang, 'press.description', { region: site.regionFullName }),
    url: absoluteLink(toPath('releases', {}, lang)),
    feedUrl: absoluteLink(toPath('releaseRss', {}, lang)),
    lang,
    updated: items[0]?.published ?? now,
    items,
  });
}
