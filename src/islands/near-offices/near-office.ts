/**
 * `<near-office>`: a way to the nearest open office. Its code comes with the first press. Without first-press.ts, which
 * lies in the file of pages about places: the page of a service would load all of that before any touch.
 */
customElements.define(
  'near-office',
  class extends HTMLElement {
    connectedCallback(): void {
      this.hidden = false;
      this.onclick = async () => {
        this.onclick = null;
        try {
          (await import('./start.ts')).start(this);
        } catch {
          this.append(this.dataset['failed'] ?? '');
        }
      };
    }
  },
);
