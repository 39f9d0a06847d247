import type { WorkboxPlugin } from 'workbox-core/types.js';
import { isArchive } from '../domain/offline/blocks.ts';
import { listNamed } from '../domain/offline/needs.ts';
import { listPageFiles, toPageKey, toStoreName } from '../domain/offline/stores.ts';
import { sealCopy } from '../device/seal.ts';
import { settings } from './settings.ts';
import { findStored } from './stored.ts';

/** Keeps a page that was read before the worker was there, with its files and pictures. */
export async function storeRead(address: string, files: readonly string[]): Promise<void> {
  const sealed = await sealPage(await fetch(address), address);
  if (!sealed) return;
  const pages = await caches.open(toStoreName(settings.base, 'pages'));
  await pages.put(toPageKey(address), sealed);
  // Of an archive the map read only parts; it is never fetched whole.
  const whole = files.filter((file) => !isArchive(toPageKey(file)));
  await Promise.allSettled(whole.map(storeFile));
}

/** Fetches a file into a store unless a sound copy is on the device. */
async function storeFile(address: string): Promise<void> {
  if (await findStored(address)) return;
  const sealed = await sealCopy(await fetch(address), new Date());
  if (!sealed) throw new Error(`${address} can't be stored`);
  const files = await caches.open(toStoreName(settings.base, 'files'));
  await files.put(address, sealed);
}

async function sealPage(response: Response, address: string): Promise<Response | undefined> {
  const sealed = await sealCopy(response, new Date());
  const files = sealed ? listPageFiles(await sealed.clone().text()) : [];
  const whole = files.map((file) => new URL(file, address).href);
  await Promise.all(whole.map(storeFile));
  await storeTouched(whole.filter((file) => file.endsWith('.js')));
  return sealed;
}

/** The map's code is of the core or of nobody: it is not followed again for every page. */
const MAP_CODE = /_berkas\/(live-map|vector-tiles)\./;

/**
 * Stores what the scripts of a page load on touch, which the core leaves out: a filter, a calculator. The page is
 * whole without it, so what can't be fetched is left out.
 */
async function storeTouched(scripts: readonly string[]): Promise<void> {
  const all = new Set(scripts);
  for (const script of all) {
    const text = (await (await findStored(script))?.text()) ?? '';
    for (const name of listNamed(text)) {
      const file = new URL(settings.base + name, script).href;
      if (all.has(file) || MAP_CODE.test(file)) continue;
      const isStored = await storeFile(file).then(
        () => true,
        () => false,
      );
      if (isStored && file.endsWith('.js')) all.add(file);
    }
  }
}

/**
 * Stores a page only together with the style sheets and scripts that it names: a stored page is never shown
 * with the files of another version, or bare.
 */
export const pageFilesPlugin: WorkboxPlugin = {
  async cacheWillUpdate({ response, request }) {
    const type = response.headers.get('content-type') ?? '';
    if (!type.startsWith('text/html')) return null;
    try {
      return (await sealPage(response, request.url)) ?? null;
    } catch {
      // The network went away between the page and its files: the copy of before stays.
      return null;
    }
  },
};
