import { parseStoreName, toStoreName } from '../domain/offline/stores.ts';
import { unitName, type SearchUnit } from '../domain/search/index-folder.ts';
import { openSeal, sealCopy } from '../device/seal.ts';
import { settings } from './settings.ts';

const LIST_KEY = 'unit.json';

function toUnitName({ lang, folder }: SearchUnit): string {
  return toStoreName(settings.base, `search ${lang} ${folder}`);
}

/** Fetches every file that is not there; `isChecked` looks at the seals too, so that a damaged one counts as absent. */
async function storeAll(cache: Cache, files: readonly string[], isChecked: boolean): Promise<void> {
  for (const file of files) {
    const copy = await cache.match(file);
    if (isChecked ? await openSeal(copy) : copy) continue;
    const sealed = await sealCopy(await fetch(file), new Date());
    if (!sealed) throw new Error(`${file} can't be stored`);
    await cache.put(file, sealed);
  }
}

interface StoredUnit {
  readonly name: string;
  readonly unit: SearchUnit;
}

/** The list of a unit that is complete; a damaged one counts as absent. */
async function readList(cache: Cache): Promise<SearchUnit | undefined> {
  const list = await cache.match(LIST_KEY);
  return list?.json().catch(() => undefined) as Promise<SearchUnit | undefined>;
}

async function readUnits(): Promise<StoredUnit[]> {
  const found: StoredUnit[] = [];
  for (const name of await caches.keys()) {
    if (!parseStoreName(name, settings.base)?.startsWith('search ')) continue;
    const unit = await readList(await caches.open(name));
    if (unit) found.push({ name, unit });
  }
  return found;
}

/** The unit before the newest stays: a tab of the version before may still search in it. */
async function dropOlderUnits({ lang, folder }: SearchUnit): Promise<void> {
  const isOlder = ({ unit }: StoredUnit) => unit.lang === lang && unit.folder !== folder;
  for (const { name } of (await readUnits()).filter(isOlder).slice(0, -1))
    await caches.delete(name);
}

async function fetchList(address: string): Promise<SearchUnit> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as SearchUnit;
}

/**
 * Stores the search of a language as one unit, unless it weighs more than `most` bytes: it counts as there only
 * when its list is, which comes last. What is there already asks nothing of the network.
 */
export async function storeSearchUnit(lang: string, most = Infinity): Promise<void> {
  const address = settings.searchUnits[lang];
  if (!address) return;
  // Both languages lie in one folder.
  const isStored = ({ unit }: StoredUnit) =>
    unit.lang === lang && address === unit.folder + unitName(lang);
  const stored = (await readUnits()).find(isStored)?.unit;
  const unit = stored ?? (await fetchList(address));
  if (!stored && unit.bytes > most) return;
  const cache = await caches.open(toUnitName(unit));
  // Also when the list is there: a file that was damaged has been removed since, and comes again.
  await storeAll(cache, unit.files, !stored);
  if (stored) return;
  await cache.put(LIST_KEY, Response.json(unit));
  await dropOlderUnits(unit);
}

/** Fetches every file of the stored searches again that is missing or damaged on the device. */
export async function mendSearchUnits(): Promise<void> {
  for (const { name, unit } of await readUnits())
    await storeAll(await caches.open(name), unit.files, true);
}

/** Brings the search of every language on the device to this version; fails when one can't be fetched. */
export async function renewSearchUnits(): Promise<void> {
  const langs = new Set((await readUnits()).map(({ unit }) => unit.lang));
  for (const lang of langs) await storeSearchUnit(lang);
}
