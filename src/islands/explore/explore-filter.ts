/** `<explore-filter>`: the filter of the list. Its code comes with the first press, or with an address that asks. */
customElements.define(
  'explore-filter',
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
      if (location.search) this.click();
    }
  },
);
