/**
 * `<life-steps>`: keys to mark steps as done; the code comes with the first of them, or when some are kept. What is
 * pressed while it comes is not lost.
 */
customElements.define(
  'life-steps',
  class extends HTMLElement {
    connectedCallback(): void {
      const pressed: Element[] = [];
      let isAsked = false;
      const start = async (): Promise<void> => {
        if (isAsked) return;
        isAsked = true;
        try {
          (await import('./start.ts')).start(this, pressed);
          this.onclick = null;
        } catch {
          this.append(this.dataset['failed'] ?? '');
        }
      };
      for (const key of this.querySelectorAll<HTMLElement>('[data-done]')) key.hidden = false;
      this.onclick = ({ target }) => {
        const key = (target as Element).closest('[data-done]');
        if (!key) return;
        pressed.push(key);
        void start();
      };
      try {
        if (localStorage.getItem(this.dataset['key'] ?? '')) void start();
      } catch {
        // A browser that refuses to be asked keeps nothing.
      }
    }
  },
);
