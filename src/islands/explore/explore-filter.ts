/** `<explore-filter>`: the filter of the list. Its code comes with the first press, or with an address that asks. */
class ExploreFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const open = async () => {
      this.onclick = null;
      try {
        await (await import('./start.ts')).start(this);
      } catch {
        this.append(this.dataset['failed'] ?? '');
      }
    };
    this.onclick = open;
    if (location.search) void open();
  }
}

customElements.define('explore-filter', ExploreFilter);
