import { parsePath } from '../paths.ts';

const LINK = /\[([^\]\n]*)\]\((\/[^)\s]*)[^)\n]*\)/g;

/**
 * A Markdown body in which links to releases that are not published are plain words: the address alone would say that
 * there is such a release, and what it is about.
 */
export function dropHeldLinks(body: string, releases: ReadonlySet<string>): string {
  return body.replace(LINK, (link: string, words: string, address: string) => {
    const [path = ''] = address.split(/[?#]/);
    const found = parsePath(path);
    const slug = found?.name.startsWith('release') ? found.params['slug'] : undefined;
    return slug !== undefined && !releases.has(slug) ? words : link;
  });
}
