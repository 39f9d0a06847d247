/** `<place-tool>`, `<near-me>`: something of a place's page that works after a press; hidden until this runs, its code comes then. */
class PlaceTool extends HTMLElement {
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
}

customElements.define('place-tool', PlaceTool);
customElements.define('near-me', class extends PlaceTool {});
