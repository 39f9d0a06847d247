import { isThrifty } from '../../device/connection.ts';
import type { WorkerRequest } from '../../domain/offline/stores.ts';

/** Registers the worker of this site and offers a new version; it never takes over while somebody reads. */
class OfflineNote extends HTMLElement {
  connectedCallback(): void {
    const { base = '/', on } = this.dataset;
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!workers) return;
    const work = on === undefined ? this.#leave(workers, base) : this.#register(workers, base);
    // A browser that refuses storage has the site as any other visitor.
    void work.catch(() => undefined);
  }

  /** A worker that is still registered finds the farewell in its place, and leaves. */
  async #leave(workers: ServiceWorkerContainer, base: string): Promise<void> {
    await (await workers.getRegistration(base))?.update();
  }

  async #register(workers: ServiceWorkerContainer, base: string): Promise<void> {
    const known = await workers.getRegistration(base);
    if (!known && isThrifty()) return;
    const registration = await workers.register(`${base}sw.js`, {
      scope: base,
      updateViaCache: 'none',
    });
    // Without a controller this is the first version: there is none to offer.
    if (workers.controller)
      void import('./offer.ts').then(({ watchForVersion }) => watchForVersion(this, registration));
    const ready = await workers.ready;
    this.#ask(ready, known ? { type: 'mend' } : this.#toRead());
    if (!isThrifty()) this.#ask(ready, { type: 'search', lang: this.dataset['lang'] ?? '' });
  }

  /** The page of the first visit came before the worker. */
  #toRead(): WorkerRequest {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const files = loaded.filter((name) => name.startsWith(location.origin));
    return { type: 'read', url: location.href, files };
  }

  #ask({ active }: ServiceWorkerRegistration, request: WorkerRequest): void {
    active?.postMessage(request);
  }
}

customElements.define('offline-note', OfflineNote);
