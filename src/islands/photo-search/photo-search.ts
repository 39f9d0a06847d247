/** `<photo-search>`: its code and the list of photos come when somebody touches the field. */
class PhotoSearch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.onsubmit = (event) => event.preventDefault();
    this.addEventListener(
      'focusin',
      async () => {
        try {
          await (await import('./start.ts')).start(this);
        } catch {
          this.append(this.dataset['failed'] ?? '');
        }
      },
      { once: true },
    );
  }
}

customElements.define('photo-search', PhotoSearch);
