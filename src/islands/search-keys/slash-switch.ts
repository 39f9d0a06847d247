import { isSlashOn, keepSlash } from './slash-setting.ts';

/** Turns the key `/` of the search off and on. */
class SlashSwitch extends HTMLElement {
  readonly #keep = ({ target }: Event) => keepSlash((target as HTMLInputElement).checked);

  connectedCallback(): void {
    const box = this.querySelector('input');
    if (box) box.checked = isSlashOn();
    this.hidden = false;
    this.addEventListener('change', this.#keep);
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#keep);
  }
}

customElements.define('slash-switch', SlashSwitch);
