/** What of this site lies on the device, read for people: which pages, and how much room each part takes. */
import { openExisting } from '../../device/store.ts';
import { parseStoreName, toStoreName } from '../../domain/offline/stores.ts';

/** Parts of the room, as the bar shows them. */
export type RoomPart = 'core' | 'packs' | 'own' | 'pages';

function toPart(name: string, base: string): RoomPart | undefined {
  const kind = parseStoreName(name, base);
  if (kind === undefined)
    return name.endsWith(new URL(base, location.origin).href) ? 'core' : undefined;
  if (kind.startsWith('pack ')) return 'packs';
  if (kind.startsWith('search ')) return 'core';
  return kind === 'saved' ? 'own' : 'pages';
}

async function weigh(name: string): Promise<number> {
  let bytes = 0;
  for (const copy of (await (await openExisting(name))?.matchAll()) ?? [])
    bytes += (await copy.blob()).size;
  return bytes;
}

/** Bytes of each part. */
export async function measureRoom(base: string): Promise<Record<RoomPart, number>> {
  const room = { core: 0, packs: 0, own: 0, pages: 0 };
  for (const name of await caches.keys()) {
    const part = toPart(name, base);
    if (part) room[part] += await weigh(name);
  }
  return room;
}

/** A page on the device. */
export interface StoredPage {
  readonly href: string;
  readonly title: string;
}

function isPageAddress(address: string): boolean {
  const { pathname } = new URL(address);
  return pathname.endsWith('/') || pathname.endsWith('.html');
}

/** Addresses of the pages in a store; the core's carry a version, which no link has. */
async function listAddresses(cache: Cache | undefined): Promise<string[]> {
  return ((await cache?.keys()) ?? []).map(({ url }) => url).filter(isPageAddress);
}

/** The title that a page has in the browser, without the name of the site. */
async function readTitle(cache: Cache, address: string): Promise<string> {
  const html = await (await cache.match(address))?.text();
  const whole = /<title>([^<]*)/.exec(html ?? '')?.[1] ?? '';
  const title = new DOMParser().parseFromString(whole, 'text/html').body.textContent;
  return title.replace(/ · [^·]*$/, '').trim();
}

async function listOf(names: readonly string[]): Promise<StoredPage[]> {
  const pages = new Map<string, string>();
  for (const name of names) {
    const cache = await openExisting(name);
    if (!cache) continue;
    for (const address of await listAddresses(cache)) {
      const href = address.split('?')[0] ?? '';
      if (!pages.has(href)) pages.set(href, (await readTitle(cache, address)) || href);
    }
  }
  const found = [...pages].map(([href, title]) => ({ href, title }));
  return found.sort((a, b) => a.title.localeCompare(b.title));
}

async function listStores(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => toPart(name, base));
}

/** Pages that were read. */
export function listRead(base: string): Promise<StoredPage[]> {
  return listOf([toStoreName(base, 'pages')]);
}

/** Every page that opens without a network. */
export async function listAll(base: string): Promise<StoredPage[]> {
  return listOf(await listStores(base));
}

/** How many pages open without a network. */
export async function countPages(base: string): Promise<number> {
  const pages = new Set<string>();
  for (const name of await listStores(base))
    for (const address of await listAddresses(await openExisting(name)))
      pages.add(address.split('?')[0] ?? '');
  return pages.size;
}

/** Removes what the visitor stored: pages, files, packs. Core and search stay: they belong to the site. */
export async function removeStored(base: string): Promise<void> {
  for (const name of await caches.keys()) {
    const kind = parseStoreName(name, base);
    if (kind && !kind.startsWith('search ')) await caches.delete(name);
  }
}
