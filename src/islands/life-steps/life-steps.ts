/** `<life-steps>`: keys to mark steps as done; the code comes with the first of them, or when some are kept. */
import { startWhenPressed } from '../../device/first-press.ts';

customElements.define(
  'life-steps',
  class extends HTMLElement {
    connectedCallback(): void {
      const load = () => import('./start.ts');
      for (const key of this.querySelectorAll<HTMLElement>('[data-done]'))
        startWhenPressed(key, async () => {
          const { start } = await load();
          return { start: (pressed) => start(this, pressed) };
        });
      try {
        if (localStorage.getItem(this.dataset['key'] ?? ''))
          void load().then(({ start }) => start(this));
      } catch {
        // A browser that refuses to be asked keeps nothing.
      }
    }
  },
);
