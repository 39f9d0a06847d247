import type { WorkerRequest } from '../../domain/offline/stores.ts';

/** Offers a version that waits, now or when one has been installed; it never takes over while somebody reads. */
export function watchForVersion(note: HTMLElement, registration: ServiceWorkerRegistration): void {
  const watch = ({ installing, waiting }: ServiceWorkerRegistration): void => {
    if (waiting) offer(note, waiting);
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(note, installing);
    });
  };
  watch(registration);
  registration.addEventListener('updatefound', () => watch(registration));
}

function offer(note: HTMLElement, worker: ServiceWorker): void {
  note.hidden = false;
  note.querySelector('button')?.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    worker.postMessage({ type: 'take-over' } satisfies WorkerRequest);
  });
}
