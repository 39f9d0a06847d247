/**
 * `<map-view>`: a picture of the map that becomes the live map when touched.
 * This file is all that a page loads before that; Leaflet and the data come with `live-map.ts`.
 */
class MapView extends HTMLElement {
  #close: (() => void) | undefined;
  #isOpening = false;

  connectedCallback(): void {
    this.onclick = ({ target }) => {
      if ((target as Element).closest('[data-map-open],[data-map-picture]')) void this.open();
    };
    if (this.dataset.start === 'idle' && matchMedia(this.dataset.media || 'all').matches) {
      setTimeout(() => void this.open(), 1);
    }
  }

  disconnectedCallback(): void {
    this.#close?.();
    this.#close = undefined;
  }

  async open(): Promise<void> {
    if (this.#close || this.#isOpening) return;
    this.#isOpening = true;
    try {
      const live = await import('./live-map.ts');
      const close = await live.openLiveMap(this);
      if (this.isConnected) this.#close = close;
      else close();
    } catch {
      const status = this.querySelector('[data-map-status]');
      if (status) status.textContent = this.dataset.failed ?? '';
    }
    this.#isOpening = false;
  }
}

customElements.define('map-view', MapView);
