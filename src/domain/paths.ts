/**
 * Addresses: from a route name to a path and back. The words are in path-words.ts.
 *
 * `toPath('destination', { slug: 'telaga-menjer' }, 'id')` → `/destinasi/telaga-menjer/`
 *
 * Pure: base path and site are arguments. Pages get a bound form in `src/layouts/links.ts`.
 */
import type { Lang } from '../i18n/types.ts';
import { parseFacetWord, toFacetWord } from './facet-words.ts';
import { PAGE_WORD, ROUTES } from './path-words.ts';

type Routes = typeof ROUTES;

/** The name of a page or file of the site. */
export type RouteName = keyof Routes;

type PatternOf<N extends RouteName> = Routes[N] extends readonly [infer P, string] ? P : Routes[N];
type NamesIn<P> = P extends `${string}{${infer K}}${infer Rest}` ? K | NamesIn<Rest> : never;

/** The parameters that a route needs: `{ slug }`, `{ kind }` or nothing. */
export type PathParams<N extends RouteName> = Readonly<Record<NamesIn<PatternOf<N>>, string>>;

/** A path taken apart again. */
export interface MatchedPath {
  readonly name: RouteName;
  readonly params: Readonly<Record<string, string>>;
  /** Null: one address for both languages. */
  readonly lang: Lang | null;
  readonly page: number;
}

const EN_PREFIX = 'en';

function indexOf(lang: Lang): 0 | 1 {
  return lang === 'id' ? 0 : 1;
}

function toPattern(name: RouteName, lang: Lang): string {
  const route: string | readonly [string, string] = ROUTES[name];
  return typeof route === 'string' ? route : route[indexOf(lang)];
}

/** True when both languages share one address, as `/status.json`. */
export function isSharedRoute(name: RouteName): boolean {
  return typeof ROUTES[name] === 'string';
}

function toParamText(name: string, value: string, route: RouteName, lang: Lang): string {
  const text = route === 'village' ? toVillageCode(value) : toFacetWord(name, value, lang);
  return encodeURIComponent(text);
}

function join(segments: readonly string[]): string {
  const path = `/${segments.filter((segment) => segment !== '').join('/')}`;
  const isFile = /\.[a-z0-9]+$/i.test(path);
  return isFile || path === '/' ? path : `${path}/`;
}

/** The path of a page or file, from the root of the site: always with a slash at both ends, except files. */
export function toPath<N extends RouteName>(name: N, params: PathParams<N>, lang: Lang): string {
  const values: Readonly<Record<string, string>> = params;
  const pattern = toPattern(name, lang);
  const filled = pattern.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined || value === '') {
      throw new Error(
        `Route "${name}" needs the parameter "${key}" (${pattern}). Pass a value that is not empty.`,
      );
    }
    return toParamText(key, value, name, lang);
  });
  const prefix = lang === 'en' && !isSharedRoute(name) ? EN_PREFIX : '';
  return join([prefix, ...filled.split('/')]);
}

/** The path of page `page` of a list: page 1 is the list itself, then `/destinasi/hal/2/`. */
export function toPagePath<N extends RouteName>(
  name: N,
  params: PathParams<N>,
  lang: Lang,
  page: number,
): string {
  const first = toPath(name, params, lang);
  return page <= 1 ? first : `${first}${PAGE_WORD[indexOf(lang)]}/${page}/`;
}

/** `99.01.13.2003` → `9901132003`: village codes stand in addresses without dots. */
export function toVillageCode(code: string): string {
  return code.replaceAll('.', '');
}

/** Letter of the agency and two digits: `toServiceCode('D', 3)` → `D03`. */
export function toServiceCode(letter: string, number: number): string {
  return `${letter.toUpperCase()}${String(number).padStart(2, '0')}`;
}

const LITERALS_FIRST = (Object.keys(ROUTES) as RouteName[]).sort(
  (a, b) => toPattern(a, 'id').split('{').length - toPattern(b, 'id').split('{').length,
);

/** One part of an address against its pattern: a word, `{slug}`, or a file with a number, `tabel-{number}.csv`. */
function matchPart(part: string, segment: string): Record<string, string> | null {
  const [, before = '', key, after = ''] = /^([^{]*)\{(\w+)\}(.*)$/.exec(part) ?? [];
  if (key === undefined) return part === segment ? {} : null;
  const isLike = segment.startsWith(before) && segment.endsWith(after);
  const value = segment.slice(before.length, segment.length - after.length);
  return isLike && value !== '' ? { [key]: decodeURIComponent(value) } : null;
}

function matchPattern(pattern: string, segments: readonly string[]): Record<string, string> | null {
  const parts = pattern === '' ? [] : pattern.split('/');
  if (parts.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? '';
    const found = matchPart(part, segment);
    if (found === null) return null;
    Object.assign(params, found);
  }
  return params;
}

function splitPage(
  segments: readonly string[],
  lang: Lang,
): { segments: readonly string[]; page: number } {
  const number = Number(segments.at(-1));
  const isNumbered =
    segments.at(-2) === PAGE_WORD[indexOf(lang)] && Number.isInteger(number) && number > 1;
  return isNumbered ? { segments: segments.slice(0, -2), page: number } : { segments, page: 1 };
}

/** Takes a path (without base) apart; null when no route has this form. */
export function parsePath(path: string): MatchedPath | null {
  const all = (path.split(/[?#]/)[0] ?? '').split('/').filter((segment) => segment !== '');
  const lang: Lang = all[0] === EN_PREFIX ? 'en' : 'id';
  const { segments, page } = splitPage(lang === 'en' ? all.slice(1) : all, lang);
  for (const name of LITERALS_FIRST) {
    const isShared = isSharedRoute(name);
    if (isShared && all[0] === EN_PREFIX) continue;
    const words = matchPattern(toPattern(name, lang), segments);
    if (words === null) continue;
    const params = Object.fromEntries(
      Object.entries(words).map(([key, word]) => [key, parseFacetWord(key, word, lang)]),
    );
    return { name, params, lang: isShared ? null : lang, page };
  }
  return null;
}

/** The same page in the other language; null when the path is unknown or has one address for both. */
export function switchLanguage(path: string): string | null {
  const matched = parsePath(path);
  if (matched === null || matched.lang === null) return null;
  const target: Lang = matched.lang === 'id' ? 'en' : 'id';
  return toPagePath(matched.name, matched.params as PathParams<RouteName>, target, matched.page);
}

/** Slugs that an entry of this route may not have, because a fixed page stands there (`layanan/standar`). */
export function toReservedSlugs(name: RouteName, lang: Lang): string[] {
  const folder = toPattern(name, lang).replace(/\{\w+\}$/, '');
  const words = (Object.keys(ROUTES) as RouteName[])
    .map((other) => toPattern(other, lang))
    .filter((pattern) => pattern.startsWith(folder) && pattern !== folder)
    .map((pattern) => pattern.slice(folder.length).split('/')[0] ?? '')
    .filter((word) => !word.startsWith('{') && !word.includes('.'));
  return [...new Set([...words, PAGE_WORD[indexOf(lang)]])].sort();
}

/** Puts the base path of the site before a path: `withBase('/peta/', '/hub')` → `/hub/peta/`. */
export function withBase(path: string, base: string): string {
  const clean = base.replace(/^\/+|\/+$/g, '');
  return clean === '' ? path : `/${clean}${path}`;
}

/** The full public address of a path. */
export function toAbsoluteUrl(path: string, site: string, base: string): string {
  return new URL(withBase(path, base), site).href;
}
