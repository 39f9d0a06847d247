/// <reference lib="webworker" />
/**
 * The service worker: what was seen or asked for stays readable without a network. It is bundled after the pages,
 * then Workbox writes the list of the core into it, so it names exactly what was published.
 */
import { addPlugins, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { isArchive } from '../domain/offline/blocks.ts';
import {
  DIRECT,
  isHashed,
  isOurs,
  toPageKey,
  toStoreName,
  type WorkerRequest,
} from '../domain/offline/stores.ts';
import { answerPart } from './archive.ts';
import { keepOldFiles, mendCore, type CoreFile } from './core.ts';
import { pageFilesPlugin, storeRead } from './page-files.ts';
import { pruneRead } from './prune.ts';
import { sealPlugin } from './seal-plugin.ts';
import { mendSearchUnits, renewSearchUnits, storeSearchUnit } from './search-unit.ts';
import { settings } from './settings.ts';
import { addStoredNote } from './stored-note.ts';
import { findStored } from './stored.ts';
import { NewestFirst, StoredFirst, StoredThenRenewed } from './strategies.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: CoreFile[] };

const core = self.__WB_MANIFEST;

const { base } = settings;
const keyPlugin = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => toPageKey(request.url),
};
const files = { cacheName: toStoreName(base, 'files'), plugins: [keyPlugin, sealPlugin] };
const pages = new NewestFirst(
  { cacheName: toStoreName(base, 'pages'), plugins: [keyPlugin, pageFilesPlugin] },
  addStoredNote,
);

registerRoute(
  ({ request }) => request.headers.has(DIRECT),
  ({ request }) => fetch(request),
);
registerRoute(
  ({ request, url, sameOrigin }) =>
    request.mode === 'navigate' && sameOrigin && isOurs(url, base) && !isFile(url),
  pages,
);
// Before the core, which would answer with what was in force when it was stored.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === settings.alerts,
  new NewestFirst(files),
);
addPlugins([sealPlugin]);
precacheAndRoute(core, { cleanURLs: false });
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isOurs(url, base) && isArchive(url.pathname),
  ({ request }) => answerPart(request),
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isHashed(url, base), new StoredFirst(files));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isOurs(url, base) && isDrawing(url),
  new StoredThenRenewed(files),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isOurs(url, base) && url.pathname.endsWith('.json'),
  new NewestFirst(files),
);
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? showOffline(request.url) : Response.error(),
);

function isFile(url: URL): boolean {
  return /\.\w+$/.test(url.pathname) && !url.pathname.endsWith('.html');
}

function isDrawing(url: URL): boolean {
  return url.pathname.startsWith(`${base}gambar/poster/`) || /\.(svg|png)$/.test(url.pathname);
}

/** The page that lists what is stored, in the language of the address that was asked for. */
async function showOffline(address: string): Promise<Response> {
  const path = new URL(address).pathname;
  const [first, ...others] = Object.entries(settings.offlinePages);
  const [, page] = others.find(([lang]) => path.startsWith(`${base}${lang}/`)) ?? first ?? [];
  return (page && (await findStored(new URL(page, address).href))) || Response.error();
}

self.addEventListener('install', (event) => event.waitUntil(prepare()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(answer(event.data as WorkerRequest)));

/** A search that weighs more is stored only by a pack that the visitor asked for. */
const MOST_UNASKED = 256 * 1024;

async function prepare(): Promise<void> {
  await keepOldFiles();
  await renewSearchUnits();
}

async function takeOver(): Promise<void> {
  await pruneRead();
  await self.clients.claim();
}

let keptHouse: Promise<void> | undefined;

/** Looks after what is stored, once in the life of this worker, and again if the network failed it: every page asks. */
async function keepHouse(): Promise<void> {
  keptHouse ??= mendCore(core).then(mendSearchUnits).then(pruneRead);
  await keptHouse.catch(() => (keptHouse = undefined));
}

/** Does what a page asks; when the network goes away meanwhile, the next visit asks again. */
async function answer(request: WorkerRequest): Promise<void> {
  const work = {
    'take-over': () => self.skipWaiting(),
    search: ({ lang }: { lang: string }) => storeSearchUnit(lang, MOST_UNASKED),
    mend: keepHouse,
    read: ({ url, files }: { url: string; files: readonly string[] }) => storeRead(url, files),
  };
  await work[request.type](request as never).catch(() => undefined);
}
