import { startWhenPressed } from '../../device/first-press.ts';

/** `<near-office>`: a way to the nearest open office. */
customElements.define(
  'near-office',
  class extends HTMLElement {
    connectedCallback(): void {
      startWhenPressed(this, () => import('./start.ts'));
    }
  },
);
