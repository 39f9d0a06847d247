import { LANGS, type Lang } from '../../i18n/types.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toPath } from '../paths.ts';
import { escapeXml } from '../text/xml.ts';
import { sortReleases, toReleaseState } from './release.ts';

/** News search takes what is at most two days old, and at most a thousand addresses. */
const DAYS = 2;
const MOST = 1000;
const DAY = 86_400_000;

type ToUrl = (path: string) => string;

/** Old facts that are told again are no news, and neither is what was withdrawn. */
function isNews(release: Record<'releases'>, { now, lang }: Hub): boolean {
  if (release.retelling || release.textLang !== lang) return false;
  if (toReleaseState(release) === 'withdrawn') return false;
  return now.getTime() - Date.parse(release.publishedAt) <= DAYS * DAY;
}

function renderUrl(release: Record<'releases'>, { settings, lang }: Hub, toUrl: ToUrl): string {
  const url = toUrl(toPath('release', { slug: release.slug }, lang));
  return `<url>
<loc>${escapeXml(url)}</loc>
<news:news>
<news:publication>
<news:name>${escapeXml(settings.region.siteName)}</news:name>
<news:language>${lang}</news:language>
</news:publication>
<news:publication_date>${new Date(release.publishedAt).toISOString()}</news:publication_date>
<news:title>${escapeXml(release.title)}</news:title>
</news:news>
</url>`;
}

/** `sitemap-news.xml`: the releases of the last two days for news search; without any it is an empty list. */
export function renderNewsSitemap(hubs: Readonly<{ [L in Lang]: Hub }>, toUrl: ToUrl): string {
  const urls = LANGS.flatMap((lang) =>
    sortReleases(hubs[lang].records.releases)
      .filter((one) => isNews(one, hubs[lang]))
      .map((one) => renderUrl(one, hubs[lang], toUrl)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.slice(0, MOST).join('\n')}
</urlset>
`;
}
