/// <reference lib="webworker" />
/**
 * The switch: published in place of the worker, it takes over at once, deletes every stored copy of this site and
 * leaves. Pages that are open stay as they are.
 */
import { parseStoreName } from '../domain/offline/stores.ts';
import { settings } from './settings.ts';

declare const self: ServiceWorkerGlobalScope;

async function leave(): Promise<void> {
  const isOurs = (name: string) =>
    parseStoreName(name, settings.base) !== undefined || name.endsWith(self.registration.scope);
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
