import { parseBlockPath } from '../../domain/offline/blocks.ts';
import { WholeArchiveError } from '../../device/fetch-block.ts';
import { fetchSealed } from '../../device/keep.ts';
import { KeepError, openStore, putCopy } from '../../device/store.ts';
import { openSeal } from '../../device/seal.ts';
import {
  PACK_KEY,
  planPack,
  sumBytes,
  toPhases,
  type Pack,
  type PackFile,
  type PackPlan,
} from '../../domain/offline/packs.ts';
import { loadPack, readHeld, toPackStore, type StoredPack } from './pack-store.ts';

/** Few at once: a slow line is not choked, and a pause leaves little half done. */
const AT_ONCE = 4;

/** How often a new plan is made when the site changes in the middle. */
const ROUNDS = 3;

/** How far a download is, in bytes on the way. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** What is downloaded, and who wants to know. */
export interface Download {
  readonly base: string;
  readonly lang: string;
  readonly id: string;
  /** Aborted by a pause. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Brings the store of a pack to what is published now. What is there stays, so this begins, resumes and updates;
 * the pack of before stays usable until all files of the new one are there.
 */
export async function downloadPack(download: Download): Promise<StoredPack> {
  const { base, lang, id } = download;
  const cache = await openStore(toPackStore(base, lang, id));
  for (let round = 1; ; round += 1) {
    const pack = await loadPack(base, lang, id).catch((cause: unknown) => {
      throw new KeepError('network', cause);
    });
    try {
      return await bringTo(cache, pack, download);
    } catch (error) {
      const isChanged = error instanceof KeepError && error.problem === 'changed';
      if (!isChanged || round >= ROUNDS) throw error;
    }
  }
}

async function bringTo(cache: Cache, pack: Pack, download: Download): Promise<StoredPack> {
  const { base, lang, id, signal, onProgress } = download;
  const { stored, held } = await readHeld(base, lang, id);
  const plan = planPack(pack.files, held, pack.shared);
  const all = stored ? plan.bytes : sumBytes(pack.files);
  let done = all - plan.bytes;
  onProgress({ done, all });
  await copyInside(cache, plan, base);
  await fetchShared(cache, pack.shared, base, signal);
  let lacksMap = false;
  for (const phase of toPhases(plan.fetch)) {
    const isWhole = await fetchAll(cache, phase, base, signal, (bytes) => {
      done += bytes;
      onProgress({ done, all });
    });
    lacksMap ||= !isWhole;
  }
  const at = new Date().toISOString();
  // Blocks that came all the same, from the browser's own cache, would lie there for nothing.
  const parts = lacksMap ? pack.files.filter(([path]) => parseBlockPath(path)) : [];
  for (const [path] of parts) await cache.delete(base + path);
  const result = lacksMap ? { pack: withoutMap(pack), at, lacksMap } : { pack, at };
  await putCopy(cache, base + PACK_KEY, Response.json(result));
  for (const path of plan.drop) await cache.delete(base + path);
  return result;
}

/** Files of the core that the device has nowhere: it is still at the version before, or the core was removed. */
async function fetchShared(
  cache: Cache,
  shared: readonly string[],
  base: string,
  signal: AbortSignal,
): Promise<void> {
  for (const path of shared) {
    if (await openSeal(await caches.match(base + path, { ignoreVary: true }))) continue;
    await putCopy(cache, base + path, await fetchSealed(base + path, new Date(), { signal }));
  }
}

/** What only changed its name is taken from where it lies. */
async function copyInside(cache: Cache, { copy }: PackPlan, base: string): Promise<void> {
  for (const { from, file } of copy) {
    const sound = await openSeal(await cache.match(base + from));
    if (!sound) {
      // Damaged on the device: the next plan fetches it.
      await cache.delete(base + from);
      throw new KeepError('changed');
    }
    await putCopy(cache, base + file[0], sound);
  }
}

/** The pack as it is complete without its part of the detailed map. */
function withoutMap(pack: Pack): Pack {
  return { ...pack, files: pack.files.filter(([path]) => !parseBlockPath(path)) };
}

/** False: the part of the detailed map was left out, because the host doesn't send parts. */
async function fetchAll(
  cache: Cache,
  files: readonly PackFile[],
  base: string,
  signal: AbortSignal,
  onFile: (bytes: number) => void,
): Promise<boolean> {
  let isWhole = true;
  const open = [...files].reverse();
  const work = async () => {
    for (let file = open.pop(); file; file = open.pop()) {
      const [path, hash, bytes] = file;
      signal.throwIfAborted();
      if (!isWhole && parseBlockPath(path)) continue;
      try {
        const copy = await fetchSealed(base + path, new Date(), { hash, signal });
        await putCopy(cache, base + path, copy);
        onFile(bytes);
      } catch (error) {
        if (!(error instanceof WholeArchiveError)) throw error;
        isWhole = false;
      }
    }
  };
  const stopAll = (error: unknown) => {
    open.length = 0;
    throw error;
  };
  // All have ended when this returns, also after an error: nothing is stored behind the visitor's back.
  const ends = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () => work().catch(stopAll)),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return isWhole;
}
