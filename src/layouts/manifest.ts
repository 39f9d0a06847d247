import type { RouteName } from '../domain/paths.ts';
import { t, type TextKey } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { link, linkTo } from './links.ts';
import type { SiteSettings } from './types.ts';

/** Colours of the start screen and of the bar above an installed page. */
const COLOURS = { background_color: '#ecf2f0', theme_color: '#0f4536' };

/** What a long press on the icon of the installed site offers; icons are `public/pintasan/<file>.png`. */
const SHORTCUTS = [
  ['search', 'nav.search', 'cari'],
  ['map', 'nav.map', 'peta'],
  ['emergency', 'nav.emergency', 'darurat'],
  ['saved', 'offline.title', 'tersimpan'],
] as const satisfies readonly (readonly [RouteName, TextKey, string])[];

function toIcons() {
  const png = (name: string, size: number, more = {}) => ({
    src: link(`/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    ...more,
  });
  return [
    { src: link('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    png('icon-192', 192),
    png('icon-512', 512),
    png('icon-maskable-512', 512, { purpose: 'maskable' }),
  ];
}

function toShortcuts(lang: Lang) {
  return SHORTCUTS.map(([route, label, icon]) => ({
    name: t(lang, label),
    url: linkTo(route, {}, lang),
    icons: [{ src: link(`/pintasan/${icon}.png`), sizes: '96x96', type: 'image/png' }],
  }));
}

/**
 * The web app manifest (W3C) of one language: an app of its own, since a browser would rename an installed one on every
 * change of language. Its scope is the whole site, so that switching stays in its window. A text that another app
 * shares is searched. The build adds pictures where the content folder has some.
 */
export function toManifest(site: SiteSettings, lang: Lang) {
  const home = linkTo('home', {}, lang);
  return {
    name: `${site.name} ${site.regionFullName}`,
    short_name: site.name,
    description: site.tagline,
    lang,
    dir: 'ltr',
    id: home,
    start_url: home,
    scope: link('/'),
    display: 'standalone',
    ...COLOURS,
    categories: ['government', 'travel', 'news'],
    icons: toIcons(),
    shortcuts: toShortcuts(lang),
    share_target: {
      action: linkTo('search', {}, lang),
      method: 'GET',
      params: { text: 'q' },
    },
  };
}

/** The manifest as a file. */
export function toManifestResponse(site: SiteSettings, lang: Lang): Response {
  return new Response(JSON.stringify(toManifest(site, lang), null, 2), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
}
