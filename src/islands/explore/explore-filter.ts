import { startWhenPressed } from '../../device/first-press.ts';

/** `<explore-filter>`: the filter of the list. Its code comes with the first press, or with an address that asks. */
class ExploreFilterElement extends HTMLElement {
  connectedCallback(): void {
    startWhenPressed(this, () => import('./start.ts'));
    if (location.search) this.click();
  }
}

customElements.define('explore-filter', ExploreFilterElement);
