import type { WorkboxPlugin } from 'workbox-core/types.js';
import { openSeal, sealCopy } from '../device/seal.ts';

/** Seals what Workbox stores and opens what it reads; a damaged copy counts as absent and is fetched again. */
export const sealPlugin: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) =>
    (await sealCopy(response, new Date()).catch(() => null)) ?? null,
  cachedResponseWillBeUsed: async ({ cachedResponse }) =>
    (await openSeal(cachedResponse ?? undefined)) ?? null,
};
