/** Stores on the device: opening them, putting copies into them, and what can go wrong. */

/** Why something could not be stored: no network, no room, refused by the browser, changed meanwhile. */
export type KeepProblem = 'network' | 'space' | 'refused' | 'changed';

/** Storing stopped; what was stored before stays. */
export class KeepError extends Error {
  readonly problem: KeepProblem;

  constructor(problem: KeepProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/** A worker that was not registered, to spare data, is needed now: without it nothing stored can be shown. */
export async function ensureWorker(base: string): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  await workers?.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' }).catch(() => {
    // A worker that is there already goes on; where there is none, storing fails next and says so.
  });
}

/** Opens a store; a browser that refuses storage (private mode, settings) says so here. */
export async function openStore(name: string): Promise<Cache> {
  if (!('caches' in globalThis)) throw new KeepError('refused');
  return caches.open(name).catch((cause: unknown) => {
    throw new KeepError('refused', cause);
  });
}

/** Opens a store that is there; opening one that is just being removed would make it again. */
export async function openExisting(name: string): Promise<Cache | undefined> {
  return (await caches.has(name)) ? caches.open(name) : undefined;
}

/** Puts a copy into a store and tells a full device from a browser that refuses. */
export async function putCopy(cache: Cache, address: string, copy: Response): Promise<void> {
  try {
    await cache.put(address, copy);
  } catch (cause) {
    const isFull = cause instanceof DOMException && /quota/i.test(cause.name + cause.message);
    throw new KeepError(isFull ? 'space' : 'refused', cause);
  }
}
