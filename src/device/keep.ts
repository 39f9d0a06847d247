/** Storing single files and pages from a page of the site: fetched past the worker, sealed, put into a store. */
import { KeepError, openStore, putCopy } from './store.ts';
import { fetchFile, WholeArchiveError } from './fetch-block.ts';
import { canName, listNamed, listNeeds } from '../domain/offline/needs.ts';
import { openSeal, sealCopy } from './seal.ts';
import { DIRECT, isHashed, SEAL, toStoreName } from '../domain/offline/stores.ts';

/** A sealed copy of an address: from another store when a sound one has the wanted content, else the network. */
export async function fetchSealed(
  address: string,
  now: Date,
  { hash, signal }: { hash?: string; signal?: AbortSignal } = {},
): Promise<Response> {
  const known = hash ? await findCopy(address, hash) : undefined;
  if (known) return known;
  const sealed = await fetchCopy(address, now, 'no-cache', signal);
  if (!hash || sealed.headers.get(SEAL.hash) === hash) return sealed;
  throw new KeepError('changed');
}

async function findCopy(address: string, hash: string): Promise<Response | undefined> {
  const copy = await caches.match(address, { ignoreVary: true });
  return copy?.headers.get(SEAL.hash) === hash ? openSeal(copy) : undefined;
}

async function fetchCopy(
  address: string,
  now: Date,
  cache: RequestCache,
  signal?: AbortSignal,
): Promise<Response> {
  try {
    const headers = { [DIRECT]: '1' };
    const response = await fetchFile(address, { cache, headers, ...(signal && { signal }) });
    const sealed = await sealCopy(response, now);
    if (sealed) return sealed;
  } catch (cause) {
    if (cause instanceof WholeArchiveError) throw cause;
    throw new KeepError('network', cause);
  }
  // An answer, but not the file: it is gone or the host is being changed.
  throw new KeepError('changed');
}

/** What was stored of a page. */
export interface KeptPage {
  readonly hasMap: boolean;
  readonly bytes: number;
}

/**
 * Stores a page with everything that it needs: styles, scripts with those that load on touch, fonts, data, one
 * picture of each. The page itself comes last, so it is never there without its files. `cover` is the picture that
 * stands beside its name in the list.
 */
export async function keepPage(
  path: string,
  base: string,
  now: Date,
  cover?: string,
): Promise<KeptPage> {
  const cache = await openStore(toStoreName(base, 'saved'));
  const address = new URL(base + path.slice(1), location.origin).href;
  const page = await fetchSealed(address, now);
  const html = await page.clone().text();
  const { files, pictures } = listNeeds(html, base);
  await keepFiles(cache, files, base, now);
  let bytes = html.length;
  for (const picture of new Set([...pictures, ...(cover ? [cover] : [])]))
    bytes += await keepPicture(cache, base + picture, now);
  await putCopy(cache, address, page);
  return { bytes, hasMap: html.includes('<map-view') };
}

async function keepFiles(
  cache: Cache,
  files: readonly string[],
  base: string,
  now: Date,
): Promise<void> {
  const all = new Set(files);
  for (const file of all) {
    const isNamedByPage = files.includes(file);
    const copy = await keepFile(cache, base + file, base, now).catch((error: unknown) => {
      // What only looks like a name inside of a script is no file.
      if (!isNamedByPage && error instanceof KeepError && error.problem === 'changed') return null;
      throw error;
    });
    if (!copy || !canName(file)) continue;
    for (const named of listNamed(await copy.text())) all.add(named);
  }
}

async function keepFile(cache: Cache, address: string, base: string, now: Date): Promise<Response> {
  const isLasting = isHashed(new URL(address, location.origin), base);
  const held = isLasting ? await openSeal(await cache.match(address)) : undefined;
  if (held) return held;
  const other = isLasting && (await openSeal(await caches.match(address, { ignoreVary: true })));
  const copy = other || (await fetchSealed(address, now));
  await putCopy(cache, address, copy.clone());
  return copy;
}

/** A page is readable without one of its pictures, so a picture that can't be fetched is left out. */
async function keepPicture(cache: Cache, address: string, now: Date): Promise<number> {
  try {
    const copy = await fetchSealed(address, now);
    await putCopy(cache, address, copy.clone());
    return (await copy.blob()).size;
  } catch (error) {
    if (error instanceof KeepError && error.problem === 'network') return 0;
    if (error instanceof KeepError && error.problem === 'changed') return 0;
    throw error;
  }
}

/** Removes what no saved page needs any more. */
export async function dropUnneeded(
  entries: readonly { readonly path: string; readonly picture?: string }[],
  base: string,
): Promise<void> {
  const cache = await openStore(toStoreName(base, 'saved'));
  const toAddress = (path: string) => new URL(base + path, location.origin).href;
  const pages = entries.map(({ path }) => toAddress(path.slice(1)));
  const covers = entries.flatMap(({ picture }) => (picture ? [toAddress(picture)] : []));
  const needed = new Set([...pages, ...covers]);
  for (const page of pages) {
    const html = await (await cache.match(page))?.text();
    if (!html) continue;
    const { files, pictures } = listNeeds(html, base);
    const open = [...files, ...pictures];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      const address = toAddress(file);
      if (needed.has(address)) continue;
      needed.add(address);
      if (canName(file))
        open.push(...listNamed((await (await cache.match(address))?.text()) ?? ''));
    }
  }
  for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
}
