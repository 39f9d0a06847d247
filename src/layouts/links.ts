/**
 * Addresses bound to this build: the only file that reads the base path and the public address.
 * Pages and layouts call these; components get ready addresses as props; islands read `data-base`.
 */
import { toAbsoluteUrl, toPagePath, toPath, withBase } from '../domain/paths.ts';
import type { PathParams, RouteName } from '../domain/paths.ts';
import type { Lang } from '../i18n/types.ts';

const BASE = import.meta.env.BASE_URL;
const SITE = import.meta.env.SITE || 'http://localhost:4321';

/** A path of the site as it must stand in `href` and `src`: `link('/peta/')`. */
export function link(path: string): string {
  return withBase(path, BASE);
}

/** The full public address of a path, for canonical, feeds, JSON-LD. */
export function absoluteLink(path: string): string {
  return toAbsoluteUrl(path, SITE, BASE);
}

/** `linkTo('destination', { slug }, lang)`: the href of a route. */
export function linkTo<N extends RouteName>(name: N, params: PathParams<N>, lang: Lang): string {
  return link(toPath(name, params, lang));
}

/** `linkToPage('destinations', {}, lang, 2)`: the href of a numbered page of a list. */
export function linkToPage<N extends RouteName>(
  name: N,
  params: PathParams<N>,
  lang: Lang,
  page: number,
): string {
  return link(toPagePath(name, params, lang, page));
}

/** How the site's address is written for people: without protocol; empty on a developer's machine. */
export function toPublicName(): string {
  const { hostname, host } = new URL(SITE);
  return hostname === 'localhost' ? '' : `${host}${BASE}`.replace(/\/$/, '');
}
