import { openExisting } from '../../device/store.ts';
import {
  PACK_KEY,
  parsePackKind,
  toPackKind,
  toPackListName,
  toPackName,
  type Pack,
  type PackSummary,
} from '../../domain/offline/packs.ts';
import {
  DIRECT,
  parseStoreName,
  SEAL,
  toKeptKey,
  toStoreName,
} from '../../domain/offline/stores.ts';

/** What a store says of its pack when it is complete. */
export interface StoredPack {
  readonly pack: Pack;
  /** ISO 8601. */
  readonly at: string;
  /** The host sends the detailed map only as a whole, so its part was left out. */
  readonly lacksMap?: true;
}

/** A pack on this device: complete, or with the part that is there. */
export interface HeldPack {
  readonly stored: StoredPack | undefined;
  /** Path below the base → hash. */
  readonly held: ReadonlyMap<string, string>;
}

export const toPackStore = (base: string, lang: string, id: string): string =>
  toStoreName(base, toPackKind(id, lang));

/** The packs that are offered; through the worker, so that the last list is known without a network. */
export async function loadPackList(base: string, lang: string): Promise<PackSummary[]> {
  const answer = await fetch(base + toPackListName(lang));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as PackSummary[];
}

/** What a pack holds, as published now. */
export async function loadPack(base: string, lang: string, id: string): Promise<Pack> {
  const headers = { [DIRECT]: '1' };
  const answer = await fetch(base + toPackName(id, lang), { cache: 'no-cache', headers });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as Pack;
}

/** What the store of a pack holds, without making the store. */
export async function readHeld(base: string, lang: string, id: string): Promise<HeldPack> {
  const name = toPackStore(base, lang, id);
  const held = new Map<string, string>();
  const cache = await openExisting(name);
  if (!cache) return { stored: undefined, held };
  const list = await cache.match(base + PACK_KEY);
  const keys = await cache.keys();
  const copies = await Promise.all(keys.map((key) => cache.match(key)));
  for (const [index, { url }] of keys.entries()) {
    const hash = copies[index]?.headers.get(SEAL.hash);
    const { pathname, search } = new URL(url);
    if (hash) held.set((pathname + search).slice(base.length), hash);
  }
  return { stored: list && ((await list.json()) as StoredPack), held };
}

/** Kinds of the stores of all packs that are complete, of any language. */
export async function listComplete(base: string): Promise<Set<string>> {
  const complete = new Set<string>();
  for (const name of await caches.keys()) {
    const kind = parseStoreName(name, base);
    if (!kind || !parsePackKind(kind)) continue;
    if (await (await openExisting(name))?.match(base + PACK_KEY)) complete.add(kind);
  }
  return complete;
}

const toRemovalKey = (base: string): string => toKeptKey(base, 'removed');

/** Names of stores that were removed and whose time to be taken back may not have run out. */
function readRemovals(base: string): string[] {
  try {
    const names = JSON.parse(localStorage.getItem(toRemovalKey(base)) ?? '[]') as unknown;
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** Notes that a store is to go, or that it stays: a window that is closed at once may not get to delete it. */
export function noteRemoval(base: string, name: string, isRemoved: boolean): void {
  const others = readRemovals(base).filter((one) => one !== name);
  try {
    const next = isRemoved ? [...others, name] : others;
    localStorage.setItem(toRemovalKey(base), JSON.stringify(next));
  } catch {
    // Then only the window itself can delete it.
  }
}

/** Deletes what was removed in a window that is closed by now. */
export async function finishRemovals(base: string): Promise<void> {
  for (const name of readRemovals(base)) {
    const isPack = parsePackKind(parseStoreName(name, base)) !== undefined;
    if (isPack) await caches.delete(name);
    noteRemoval(base, name, false);
  }
}

const toLedgerKey = (base: string): string => toKeptKey(base, 'packs');

/** Packs that should be there: kind of the store → title. Kept apart, so that an eviction is noticed. */
export function readLedger(base: string): Record<string, string> {
  try {
    const ledger = JSON.parse(localStorage.getItem(toLedgerKey(base)) ?? '{}') as unknown;
    return typeof ledger === 'object' && ledger !== null ? (ledger as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/** Notes a pack in the ledger, or takes it out. */
export function noteInLedger(base: string, kind: string, title: string | undefined): void {
  const others = Object.entries(readLedger(base)).filter(([one]) => one !== kind);
  try {
    const next = title === undefined ? others : [...others, [kind, title]];
    localStorage.setItem(toLedgerKey(base), JSON.stringify(Object.fromEntries(next)));
  } catch {
    // Without the ledger only the notice of an eviction is missing.
  }
}
