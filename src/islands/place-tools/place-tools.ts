import { startWhenPressed } from '../../device/first-press.ts';

/** `<place-tool>`, `<near-me>`: something of a place's page that works after a press. */
class PlaceTool extends HTMLElement {
  connectedCallback(): void {
    startWhenPressed(this, () => import('./start.ts'));
  }
}

customElements.define('place-tool', PlaceTool);
customElements.define('near-me', class extends PlaceTool {});
