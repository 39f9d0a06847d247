import { startWhenPressed } from '../../device/first-press.ts';

/** `<village-finder>`: the field marks what matches in the directory. Its code comes when the field is entered. */
customElements.define(
  'village-finder',
  class extends HTMLElement {
    connectedCallback(): void {
      this.addEventListener(
        'focusin',
        () => void import('./start-field.ts').then(({ start }) => start(this)),
        { once: true },
      );
    }
  },
);

/** `<village-here>`: the villages nearest to the visitor, after a press. */
customElements.define(
  'village-here',
  class extends HTMLElement {
    connectedCallback(): void {
      startWhenPressed(this, () => import('./start-here.ts'));
    }
  },
);
