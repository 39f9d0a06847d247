import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { findSibling, findStored } from './stored.ts';

/** How long a page waits for the network while a stored copy is at hand. */
const SHORT_WAIT_MS = 3000;

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/** The newest first with a short wait, else the stored copy; for pages, alerts and data that change. */
export class NewestFirst extends Strategy {
  /** Says on a stored copy that it is one. */
  readonly #present: (copy: Response) => Promise<Response>;

  constructor(
    options: ConstructorParameters<typeof Strategy>[0],
    present: (copy: Response) => Promise<Response> = (copy) => Promise.resolve(copy),
  ) {
    super(options);
    this.#present = present;
  }

  protected override async _handle(
    request: Request,
    handler: StrategyHandler,
  ): Promise<Response | undefined> {
    const stored = await findStored(request.url);
    const network = handler.fetchAndCachePut(request).catch(() => undefined);
    void handler.waitUntil(network);
    const fresh = await (stored ? Promise.race([network, wait(SHORT_WAIT_MS)]) : network);
    const isUsable = fresh && (fresh.status < 500 || !stored);
    if (isUsable) return fresh;
    return stored && this.#present(stored);
  }
}

/** The stored copy for good, else the network; for files whose name changes with their content. */
export class StoredFirst extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const stored = await findStored(request.url);
    if (stored) return stored;
    try {
      return await handler.fetchAndCachePut(request);
    } catch (error) {
      const sibling = await findSibling(request.url);
      if (sibling) return sibling;
      throw error;
    }
  }
}

/** The stored copy at once, and a new one for the next time; for drawings whose name stays. */
export class StoredThenRenewed extends Strategy {
  protected override async _handle(
    request: Request,
    handler: StrategyHandler,
  ): Promise<Response | undefined> {
    const stored = await findStored(request.url);
    const network = handler.fetchAndCachePut(request).catch(() => undefined);
    void handler.waitUntil(network);
    return stored ?? network;
  }
}
