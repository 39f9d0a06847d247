/** A button that copies a part of the page; hidden until its script runs. What copies comes with the first touch. */
customElements.define(
  'copy-text',
  class extends HTMLElement {
    connectedCallback(): void {
      if (!('clipboard' in navigator)) return;
      this.hidden = false;
      const load = () => import('./copy.ts');
      this.onclick = async () => {
        try {
          (await load()).start(this);
        } catch {
          this.append(this.dataset['failed'] ?? '');
        }
      };
      // Some browsers copy only at once after a press: the code is asked for when the finger or pointer arrives.
      this.onpointerenter = () => void load().catch(() => undefined);
    }
  },
);
