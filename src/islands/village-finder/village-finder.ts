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

/** `<village-here>`: the villages nearest to the visitor, after a press. Without first-press.ts, as near-office.ts. */
customElements.define(
  'village-here',
  class extends HTMLElement {
    connectedCallback(): void {
      this.hidden = false;
      this.onclick = async () => {
        this.onclick = null;
        try {
          (await import('./start-here.ts')).start(this);
        } catch {
          this.append(this.dataset['failed'] ?? '');
        }
      };
    }
  },
);
