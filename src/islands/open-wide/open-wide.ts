/** Opens the `<details>` inside it on a wide screen, where there is room for all of them; a reader may close each. */
class OpenWide extends HTMLElement {
  connectedCallback(): void {
    if (!matchMedia('(width >= 760px)').matches) return;
    for (const one of this.querySelectorAll('details')) one.open = true;
  }
}

customElements.define('open-wide', OpenWide);
