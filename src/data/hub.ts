import { getCollection, getEntry } from 'astro:content';
import type { EntriesByCollection, Entry } from '../domain/content/types.ts';
import { toHub } from '../domain/hub/hub.ts';
import type { Ground, Hub } from '../domain/hub/types.ts';
import type { Lang } from '../i18n/types.ts';
import { collectionNames, type CollectionName } from '../model/index.ts';
import { readClock } from './clock.ts';

async function loadEntries(name: CollectionName): Promise<Entry[]> {
  const found = (await getCollection(name)) as { data: unknown }[];
  return found.map(({ data }) => data as Entry);
}

async function loadPart<K extends keyof Ground>(id: K): Promise<Ground[K]> {
  const part = (await getEntry('ground', id)) as { data: { value: Ground[K] } } | undefined;
  if (!part) throw new Error(`The content store has no "${id}". Delete .astro and build again.`);
  return part.data.value;
}

const PARTS = [
  'settings',
  'districts',
  'villages',
  'map',
  'media',
  'panorama',
  'problems',
  'asidePhotos',
  'eventHistory',
] as const satisfies readonly (keyof Ground)[];

async function loadGround(): Promise<Ground> {
  const parts = await Promise.all(PARTS.map(async (id) => [id, await loadPart(id)] as const));
  return { ...(Object.fromEntries(parts) as unknown as Ground), now: readClock() };
}

async function loadAll(): Promise<{ entries: EntriesByCollection; ground: Ground }> {
  const pairs = await Promise.all(
    collectionNames.map(async (name) => [name, await loadEntries(name)] as const),
  );
  return {
    entries: Object.fromEntries(pairs) as unknown as EntriesByCollection,
    ground: await loadGround(),
  };
}

let loading: ReturnType<typeof loadAll> | undefined;
const hubs = new Map<Lang, Promise<Hub>>();

/** Everything published, in one language. The only door from pages to content. */
export function getHub(lang: Lang): Promise<Hub> {
  loading ??= loadAll();
  const hub = hubs.get(lang) ?? loading.then(({ entries, ground }) => toHub(entries, ground, lang));
  hubs.set(lang, hub);
  return hub;
}
