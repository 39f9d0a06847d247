import { keepText } from '../../device/kept-text.ts';
import { isSlashOn, OFF, SLASH_KEY } from './slash-setting.ts';

/** Turns the key `/` of the search off and on. */
class SlashSwitch extends HTMLElement {
  readonly #keep = ({ target }: Event) =>
    keepText(SLASH_KEY, (target as HTMLInputElement).checked ? undefined : OFF);

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
