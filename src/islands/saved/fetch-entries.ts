import { isThrifty } from '../../device/connection.ts';
import { fetchSealed, keepPage } from '../../device/keep.ts';
import { KeepError, type KeepProblem } from '../../device/store.ts';
import { addSaved, type SavedEntry } from '../../domain/offline/saved.ts';
import { SEAL, toStoreName } from '../../domain/offline/stores.ts';
import { readSaved, writeSaved } from './saved-store.ts';

/** Fetches the pages of entries; returns those that failed, with the reason. */
export async function fetchEntries(
  base: string,
  entries: readonly SavedEntry[],
): Promise<Map<string, KeepProblem>> {
  const failed = new Map<string, KeepProblem>();
  for (const entry of entries) {
    try {
      const kept = await keepPage(entry.path, base, new Date(), entry.picture);
      writeSaved(base, replace(readSaved(base), { ...entry, ...kept }));
    } catch (error) {
      failed.set(entry.path, error instanceof KeepError ? error.problem : 'refused');
    }
  }
  return failed;
}

/** A page that was looked at so long ago may have changed. */
const FRESH_MS = 12 * 3600 * 1000;

/**
 * Brings saved pages to what is published now, where that costs next to nothing: a page that did not change is not
 * sent again. Returns how many changed.
 */
export async function renewEntries(base: string, list: readonly SavedEntry[]): Promise<number> {
  if (!navigator.onLine || isThrifty()) return 0;
  const cache = await caches.open(toStoreName(base, 'saved'));
  const changed: SavedEntry[] = [];
  for (const entry of list) {
    const address = base + entry.path.slice(1);
    const held = (await cache.match(address))?.headers;
    const age = Date.now() - Date.parse(held?.get(SEAL.at) ?? '');
    if (!held || age < FRESH_MS) continue;
    const now = await fetchSealed(address, new Date()).catch(() => undefined);
    const isChanged = now && now.headers.get(SEAL.hash) !== held.get(SEAL.hash);
    if (isChanged) changed.push({ ...entry, savedAt: new Date().toISOString() });
  }
  const failed = await fetchEntries(base, changed);
  return changed.length - failed.size;
}

/** In its place; on top when it is new. */
function replace(list: readonly SavedEntry[], entry: SavedEntry): SavedEntry[] {
  const isThere = list.some(({ path }) => path === entry.path);
  if (!isThere) return addSaved(list, entry);
  return list.map((one) => (one.path === entry.path ? entry : one));
}
