import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPages, selectElements, type Page } from './output.ts';
import { projectRoot, type TestSite } from './sites.ts';

/** A part of an address that is written in the route goes before a name, and a name before the rest of an address. */
function toRank(route: string): string {
  return route
    .split('/')
    .map((part) => (part.startsWith('[...') ? '2' : part.startsWith('[') ? '1' : '0'))
    .join('');
}

function escape(text: string): string {
  return text.replace(/[.+*?^$()|{}\\]/g, '\\$&');
}

/** `kampung/[code]` → what its addresses look like, without the slash at the end. */
function toPattern(route: string): RegExp {
  const parts = route.split(/(\/?\[\.{3}[^\]]+\]|\[[^\]]+\])/).map((part) => {
    if (part.includes('[...')) return '(/.+)?';
    return part.startsWith('[') ? '[^/]+' : escape(part);
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** Every route of the project that makes pages, the most exact first. */
const routes = readdirSync(join(projectRoot, 'src/pages'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|mdx)$/.test(file))
  .map((file) => file.replace(/\.(astro|mdx)$/, '').replace(/(^|\/)index$/, ''))
  .sort((a, b) => toRank(a).localeCompare(toRank(b)) || a.localeCompare(b))
  .map((route) => ({ route, pattern: toPattern(route) }));

/** A page type is its route; where a route's names are a fixed set (kinds of list, spans, pages), each is one. */
function toType({ path }: Page): string {
  const address = path.replace(/(\/?index)?\.html$/, '');
  const found = routes.find(({ pattern }) => pattern.test(address));
  if (!found) throw new Error(`${path} has no route in src/pages`);
  const parts = address.split('/');
  if (found.route.includes('[...')) return `${found.route} ${parts.at(-2) ?? ''}`;
  const isWord = /\[(page|span)\]$/.test(found.route);
  return isWord ? `${found.route} ${parts.at(-1)?.replace(/\d+/g, '0') ?? ''}` : found.route;
}

/** The fullest page of every page type of a site, by its address below the base path, in every language. */
export function listPageTypes(site: TestSite): string[] {
  const types = new Map<string, Page>();
  for (const page of readPages(site)) {
    if (selectElements(page, 'meta', { 'http-equiv': 'refresh' }).length) continue;
    const type = toType(page);
    const before = types.get(type);
    if (!before || page.elements.length > before.elements.length) types.set(type, page);
  }
  return [...types.values()].map(({ path }) => path.replace(/index\.html$/, '')).sort();
}
