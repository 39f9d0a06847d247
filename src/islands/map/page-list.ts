import type { MapPin } from '../../domain/geo/pins.ts';

const ROW = '[data-pin-id]';
/** A list may be filled in several goes; the pins follow when it rests. */
const REST_MS = 60;

/** The list beside the map. Its rows say which pins are shown, in which order, with which number. */
export class PageList {
  readonly root: HTMLElement;
  readonly #stop = new AbortController();
  readonly #observer: MutationObserver;
  #timer = 0;

  constructor(root: HTMLElement, onChange: () => void, onPoint: (id: string | undefined) => void) {
    this.root = root;
    this.#observer = new MutationObserver(() => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(onChange, REST_MS);
    });
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['hidden', 'data-number'],
    });
    const { signal } = this.#stop;
    const point = (event: Event): void => {
      onPoint((event.target as Element).closest<HTMLElement>(ROW)?.dataset.pinId);
    };
    for (const type of ['pointerover', 'focusin']) root.addEventListener(type, point, { signal });
    for (const type of ['pointerleave', 'focusout']) {
      root.addEventListener(type, () => onPoint(undefined), { signal });
    }
  }

  /** The visible rows' pins, in their order and with their numbers. */
  select(pins: readonly MapPin[]): MapPin[] {
    const byId = new Map(pins.map((pin) => [pin.id, pin]));
    return [...this.root.querySelectorAll<HTMLElement>(ROW)].flatMap((row) => {
      const pin = byId.get(row.dataset.pinId ?? '');
      if (!pin || row.closest('[hidden]')) return [];
      return [{ ...pin, number: Number(row.dataset.number) || undefined }];
    });
  }

  /** Marks the row of the chosen pin. */
  mark(id: string | undefined): void {
    for (const row of this.root.querySelectorAll<HTMLElement>(ROW)) {
      row.classList.toggle('is-chosen', row.dataset.pinId === id);
    }
  }

  close(): void {
    this.#observer.disconnect();
    window.clearTimeout(this.#timer);
    this.#stop.abort();
    this.mark(undefined);
  }
}

/** Checkboxes `data-map-filter="<group>"` show and hide the parts of the list of that group. */
export function bindFilters(root: ParentNode, signal: AbortSignal): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('[data-map-filter]')) {
    const apply = (): void => {
      const parts = document.querySelectorAll<HTMLElement>(
        `[data-pin-group="${box.dataset.mapFilter}"]`,
      );
      for (const part of parts) part.hidden = !box.checked;
    };
    box.addEventListener('change', apply, { signal });
    apply();
  }
}
