import { getCacheKeyForURL, type PrecacheEntry } from 'workbox-precaching';
import { cacheNames } from 'workbox-core';
import { isHashed, toStoreName } from '../domain/offline/stores.ts';
import { openSeal, sealCopy } from '../device/seal.ts';
import { settings } from './settings.ts';

/** A file of the core as the build names it; its hash guards against a host that is just being changed. */
export type CoreFile = PrecacheEntry;

/**
 * Copies what the version before holds for good to the other files: its pages may still be open in a tab, and
 * Workbox lets the old core go when the new version takes over.
 */
export async function keepOldFiles(): Promise<void> {
  const core = await caches.open(cacheNames.precache);
  const files = await caches.open(toStoreName(settings.base, 'files'));
  for (const key of await core.keys()) {
    const isPlain = isHashed(new URL(key.url), settings.base) && !getCacheKeyForURL(key.url);
    const copy = isPlain && (await openSeal(await core.match(key)));
    if (copy) await files.put(key, copy);
  }
}

/** Fetches every file of the core again that is missing or damaged on the device. */
export async function mendCore(manifest: readonly CoreFile[]): Promise<void> {
  const core = await caches.open(cacheNames.precache);
  for (const { url, integrity } of manifest) {
    const key = getCacheKeyForURL(url);
    if (!key || (await openSeal(await core.match(key)))) continue;
    const sealed = await sealCopy(await fetch(url, { integrity, cache: 'reload' }), new Date());
    if (sealed) await core.put(key, sealed);
  }
}
