import { selectRecord } from '../domain/hub/hub.ts';
import { DEFAULT_LANG, type Lang } from '../i18n/types.ts';
import { toPath } from '../domain/paths.ts';
import { getHubPage } from './hub-page.ts';

const ROUTES = ['about', 'contact', 'accessibility', 'privacy', 'licences'] as const;

function toWord(route: (typeof ROUTES)[number], lang: Lang): string {
  return toPath(route, {}, lang).split('/').filter(Boolean).at(-1) ?? '';
}

/** The five plain pages; their files are named by their Indonesian addresses. An unwritten one has a page too. */
export async function toPlainPaths(lang: Lang) {
  const { hub, site } = await getHubPage(lang);
  return ROUTES.map((route) => ({
    params: { page: toWord(route, lang) },
    props: { record: selectRecord(hub, 'pages', toWord(route, DEFAULT_LANG)), hub, site, route },
  }));
}
