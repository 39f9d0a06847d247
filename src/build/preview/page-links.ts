import { toEntryPath } from '../../domain/entry/address.ts';
import { toPath, withBase } from '../../domain/paths.ts';
import type { Lang } from '../../i18n/types.ts';

/** Paths from the top of the repository as paths from the content folder. */
export function toContentFiles(paths: readonly string[], contentPath: string): string[] {
  return paths.map((path) => path.slice(contentPath ? contentPath.length + 1 : 0));
}

/** A photo has a page in the library, though no list of entries leads to it; people stand in the newsroom. */
function toPage(collection: string, slug: string, lang: Lang): string | undefined {
  if (collection === 'photos') return toPath('newsroomPhoto', { slug }, lang);
  if (collection === 'people') return toPath('newsroom', {}, lang);
  return toEntryPath(collection, slug, lang);
}

/**
 * The address of the page that shows one of the changed files, or the home page when none has its own:
 * `content/destinations/telaga.id.md` → `/destinasi/telaga/`
 */
export function toPageLink(paths: readonly string[], contentPath: string, base: string): string {
  const inContent = toContentFiles(paths, contentPath);
  // The default language first: a translation alone shows its own page.
  const sorted = inContent.toSorted(
    (a, b) => Number(/\.en\.md$/.test(a)) - Number(/\.en\.md$/.test(b)),
  );
  for (const path of sorted) {
    const [, collection = '', slug = '', lang] = /^([^/]+)\/([^/]+)\.(id|en)\.md$/.exec(path) ?? [];
    const page = toPage(collection, slug, lang === 'en' ? 'en' : 'id');
    if (page) return withBase(page, base);
  }
  return withBase('/', base);
}
