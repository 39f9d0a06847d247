import { cacheNames } from 'workbox-core';
import { matchPrecache } from 'workbox-precaching';
import { isHashed, parseStoreName, SEAL, toPageKey } from '../domain/offline/stores.ts';
import { openExisting } from '../device/store.ts';
import { openSeal } from '../device/seal.ts';
import { settings } from './settings.ts';

function toTime(copy: Response): number {
  return Date.parse(copy.headers.get(SEAL.at) ?? '') || 0;
}

/** Every sound copy of an address in our stores; a damaged one is deleted on the way. */
export async function findCopies(key: string): Promise<Response[]> {
  const copies: Response[] = [];
  for (const name of await caches.keys()) {
    if (parseStoreName(name, settings.base) === undefined) continue;
    // Not opened: that would make a store again which is just being removed.
    const copy = await caches.match(key, { cacheName: name, ignoreVary: true });
    const sound = await openSeal(copy);
    if (sound) copies.push(sound);
    else if (copy) await (await caches.open(name)).delete(key, { ignoreVary: true });
  }
  return copies;
}

/**
 * The copy of the core; of a hashed file also that of the next version, whose worker may be waiting already: a page
 * of a pack that was just updated names it.
 */
async function findInCore(key: string): Promise<Response | undefined> {
  const own = await openSeal(await matchPrecache(key));
  if (own || !isHashed(new URL(key), settings.base)) return own;
  return openSeal(await (await caches.open(cacheNames.precache)).match(key));
}

/** The newest sound copy of an address on this device: read, saved, from a pack, or of the core. */
export async function findStored(address: string): Promise<Response | undefined> {
  const key = toPageKey(address);
  const core = await findInCore(key);
  const copies = [...(await findCopies(key)), ...(core ? [core] : [])];
  return copies.sort((a, b) => toTime(b) - toTime(a))[0];
}

/**
 * A stored picture of the same photo in another size or form: the page asks for the size that fits its screen,
 * a pack holds one size. `…/gambar/foto/telaga-0f2b-1080.avif` is answered by `…/telaga-0f2b-720.webp`.
 */
export async function findSibling(address: string): Promise<Response | undefined> {
  const stem = /^(.*\/gambar\/foto\/.+-)\d+\.\w+$/.exec(toPageKey(address))?.[1];
  if (!stem) return undefined;
  for (const name of await caches.keys()) {
    const isCore = name === cacheNames.precache;
    if (!isCore && parseStoreName(name, settings.base) === undefined) continue;
    const cache = await openExisting(name);
    const key = ((await cache?.keys()) ?? []).find(({ url }) => url.startsWith(stem));
    const sound = key && (await openSeal(await cache?.match(key)));
    if (sound) return sound;
  }
  return undefined;
}
