/** `<letter-maker>`: shows the form; what checks and fills comes with the first touch, or when details are kept. */
import { readText } from '../../device/kept-text.ts';

customElements.define(
  'letter-maker',
  class extends HTMLElement {
    connectedCallback(): void {
      const form = this.querySelector('form');
      if (!form) return;
      form.hidden = false;
      let isStarted = false;
      let pressed: HTMLElement | null | undefined;
      const start = async (): Promise<void> => {
        if (isStarted) return;
        isStarted = true;
        try {
          (await import('./start.ts')).start(this, form);
          this.onclick = null;
          pressed?.click();
        } catch {
          form.append(this.dataset['failed'] ?? '');
        }
      };
      this.addEventListener('focusin', start);
      this.onclick = ({ target }) => {
        pressed = (target as Element).closest<HTMLElement>('button');
        void start();
      };
      if (readText(this.dataset['keep'] ?? '') !== undefined) void start();
    }
  },
);
