/**
 * `<life-steps>`: keys to mark steps as done; the code comes with the first of them, or when some are kept.
 */
customElements.define(
  'life-steps',
  class extends HTMLElement {
    connectedCallback(): void {
      const start = async (pressed?: HTMLElement): Promise<void> => {
        this.onclick = null;
        try {
          (await import('./start.ts')).start(this, pressed);
        } catch {
          this.append(this.dataset['failed'] ?? '');
        }
      };
      for (const key of this.querySelectorAll<HTMLElement>('[data-done]')) key.hidden = false;
      this.onclick = ({ target }) => {
        const key = (target as Element).closest<HTMLElement>('[data-done]');
        if (key) void start(key);
      };
      try {
        if (localStorage.getItem(this.dataset['key'] ?? '')) void start();
      } catch {
        // A browser that refuses to be asked keeps nothing.
      }
    }
  },
);
