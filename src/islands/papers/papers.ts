/** `<paper-list>`: its code comes with the first tick or question, or at once when the device keeps something. */
customElements.define(
  'paper-list',
  class extends HTMLElement {
    connectedCallback(): void {
      const ask = this.querySelector<HTMLElement>('[data-ask]');
      ask?.parentElement?.removeAttribute('hidden');
      const start = async (): Promise<void> => {
        this.onchange = this.onclick = null;
        try {
          (await import('./start.ts')).start(this);
        } catch {
          this.onclick = ({ target }) => ask?.contains(target as Node) && void start();
          ask?.after(ask.dataset['failed'] ?? '');
        }
      };
      this.onchange = start;
      this.onclick = async ({ target }) => {
        if (!ask?.contains(target as Node)) return;
        await start();
        ask.click();
      };
      try {
        if (localStorage.getItem(this.dataset['key'] ?? '')) void start();
      } catch {
        // A browser that refuses to be asked keeps nothing.
      }
    }
  },
);
