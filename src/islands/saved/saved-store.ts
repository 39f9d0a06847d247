import { parseSaved, toSavedKey, type SavedEntry } from '../../domain/offline/saved.ts';
import { toStoreName } from '../../domain/offline/stores.ts';

/** The list of saved entries; empty where the browser has no storage for us. */
export function readSaved(base: string): SavedEntry[] {
  try {
    return parseSaved(localStorage.getItem(toSavedKey(base)));
  } catch {
    return [];
  }
}

export function writeSaved(base: string, list: readonly SavedEntry[]): void {
  localStorage.setItem(toSavedKey(base), JSON.stringify(list));
}

/** Paths of entries without a copy: imported and not fetched, or removed by the browser. */
export async function findGone(base: string, list: readonly SavedEntry[]): Promise<Set<string>> {
  const cache = await caches.open(toStoreName(base, 'saved'));
  const gone = new Set<string>();
  for (const { path } of list) if (!(await cache.match(base + path.slice(1)))) gone.add(path);
  return gone;
}

/** True when pages lie in the store that no entry names: removed in a window that was closed at once. */
export async function hasUnnamed(base: string, list: readonly SavedEntry[]): Promise<boolean> {
  const cache = await caches.open(toStoreName(base, 'saved'));
  const named = new Set(list.map(({ path }) => base + path.slice(1)));
  return (await cache.keys()).some(({ url }) => {
    const { pathname } = new URL(url);
    return pathname.endsWith('/') && !named.has(pathname);
  });
}
