import { readPages, selectElements } from './output.ts';
import type { TestSite } from './sites.ts';

/** A page type is its route: the first two parts of its path, with names left out. */
function toType(path: string): string {
  const parts = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean);
  const isEnglish = parts[0] === 'en';
  const [section = 'home', ...rest] = isEnglish ? parts.slice(1) : parts;
  return [isEnglish ? 'en' : 'id', section, rest.length > 1 ? rest[0] : rest.length].join('/');
}

/** One address of every page type of a site, in every language, below its base path. */
export function listPageTypes(site: TestSite): string[] {
  const types = new Map<string, string>();
  for (const page of readPages(site)) {
    if (selectElements(page, 'meta', { 'http-equiv': 'refresh' }).length) continue;
    const type = toType(page.path);
    if (!types.has(type)) types.set(type, page.path.replace(/index\.html$/, ''));
  }
  return [...types.values()].sort();
}
