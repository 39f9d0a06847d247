import { startWhenPressed } from '../../device/first-press.ts';

/** `<near-office>`: a way to the nearest open office. Its code comes with the first press. */
customElements.define(
  'near-office',
  class extends HTMLElement {
    connectedCallback(): void {
      startWhenPressed(this, () => import('./start.ts'));
    }
  },
);
