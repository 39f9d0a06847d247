/** A button that opens the device's own list of apps to share with; hidden where there is none. */
customElements.define(
  'share-button',
  class extends HTMLElement {
    connectedCallback(): void {
      if (!('share' in navigator)) return;
      this.hidden = false;
      const { title = '', url = '' } = this.dataset;
      // Closing that list without a choice is no failure.
      this.onclick = () => void navigator.share({ title, url }).catch(() => undefined);
    }
  },
);
