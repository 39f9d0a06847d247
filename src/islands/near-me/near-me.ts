/** Sorts all places from where the visitor is; what does it loads with the touch. */
class NearMe extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !('geolocation' in navigator);
    this.addEventListener('click', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
  }

  handleEvent({ target }: Event): void {
    if (!(target as Element).closest('button')) return;
    import('./near-list.ts')
      .then(({ showNear }) => showNear(this))
      .catch(() => {
        const status = this.querySelector('p');
        if (status) status.textContent = this.dataset.failed ?? '';
      });
  }
}

customElements.define('near-me', NearMe);
