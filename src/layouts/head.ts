/** What stands in `<head>`: titles, alternates, structured data. Pure functions on the layout's props. */
import { LANGS, type Lang } from '../i18n/types.ts';
import { absoluteLink } from './links.ts';

/** `Telaga Menjer · Pendopo`; the home page has its own whole title. */
export function toDocumentTitle(title: string, siteName: string): string {
  return title.includes(siteName) ? title : `${title} · ${siteName}`;
}

/** JSON that may stand inside a script element: no `<` can end it. */
export function toScriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The hreflang pairs of a page and x-default; none when the page has no translation. */
export function toAlternates(lang: Lang, path: string, alternatePath: string | null) {
  if (alternatePath === null) return [];
  const paths: Record<Lang, string> =
    lang === 'id' ? { id: path, en: alternatePath } : { id: alternatePath, en: path };
  const pairs = LANGS.map((one) => ({ hreflang: one as string, href: absoluteLink(paths[one]) }));
  return [...pairs, { hreflang: 'x-default', href: absoluteLink(paths.id) }];
}
