/** What of this site lies on the device, read for people: which pages, and how much room each part takes. */
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
  for (const copy of await (await caches.open(name)).matchAll()) bytes += (await copy.blob()).size;
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

function isPage(copy: Response): boolean {
  return copy.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** A page that was read. */
export interface ReadPage {
  readonly href: string;
  readonly title: string;
}

/** Pages that were read, with the title that they have in the browser, without the name of the site. */
export async function listRead(base: string): Promise<ReadPage[]> {
  const cache = await caches.open(toStoreName(base, 'pages'));
  const pages: ReadPage[] = [];
  for (const key of await cache.keys()) {
    const html = await (await cache.match(key))?.text();
    const whole = /<title>([^<]*)/.exec(html ?? '')?.[1] ?? '';
    const title = new DOMParser().parseFromString(whole, 'text/html').body.textContent;
    pages.push({ href: key.url, title: title.replace(/ · [^·]*$/, '').trim() || key.url });
  }
  return pages.sort((a, b) => a.title.localeCompare(b.title));
}

/** How many pages can be opened without a network. */
export async function countPages(base: string): Promise<number> {
  const pages = new Set<string>();
  for (const name of await caches.keys()) {
    if (!toPart(name, base)) continue;
    const cache = await caches.open(name);
    for (const key of await cache.keys()) {
      const copy = /\.\w+$/.test(new URL(key.url).pathname) ? undefined : await cache.match(key);
      if (copy && isPage(copy)) pages.add(key.url.split('?')[0] ?? '');
    }
  }
  return pages.size;
}

/** Removes what the visitor stored: pages, files, packs. Core and search stay: they belong to the site. */
export async function removeStored(base: string): Promise<void> {
  for (const name of await caches.keys()) {
    const kind = parseStoreName(name, base);
    if (kind && !kind.startsWith('search ')) await caches.delete(name);
  }
}
