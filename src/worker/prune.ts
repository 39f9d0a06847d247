import { listPageFiles, parseStoreName, SEAL, toStoreName } from '../domain/offline/stores.ts';
import { settings } from './settings.ts';

/** How many pages that were only read, and how many of their pictures and data, stay on the device. */
const MOST = { pages: 80, files: 300 };

async function listNewest(cache: Cache): Promise<Request[]> {
  const keys = await cache.keys();
  const dated = await Promise.all(
    keys.map(async (key) => ({
      key,
      at: (await cache.match(key))?.headers.get(SEAL.at) ?? '',
    })),
  );
  return dated.sort((a, b) => b.at.localeCompare(a.at)).map(({ key }) => key);
}

/** Every style sheet and script that a stored page names, in whichever store it lies. */
async function listNamedFiles(): Promise<Set<string>> {
  const named = new Set<string>();
  for (const name of await caches.keys()) {
    const kind = parseStoreName(name, settings.base);
    if (!kind || kind === 'files' || kind.startsWith('search ')) continue;
    const cache = await caches.open(name);
    for (const key of await cache.keys()) {
      const copy = await cache.match(key);
      if (!copy?.headers.get('content-type')?.startsWith('text/html')) continue;
      for (const file of listPageFiles(await copy.text())) named.add(new URL(file, key.url).href);
    }
  }
  return named;
}

/** Lets the oldest of what was only read go; a file that a stored page needs stays. */
export async function pruneRead(): Promise<void> {
  const pages = await caches.open(toStoreName(settings.base, 'pages'));
  for (const key of (await listNewest(pages)).slice(MOST.pages)) await pages.delete(key);
  const files = await caches.open(toStoreName(settings.base, 'files'));
  const old = (await listNewest(files)).slice(MOST.files);
  if (!old.length) return;
  const named = await listNamedFiles();
  for (const key of old.filter(({ url }) => !named.has(url))) await files.delete(key);
}
