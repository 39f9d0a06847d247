/** A button that opens the browser's print dialog. */
class PrintButton extends HTMLElement {
  readonly #print = () => window.print();

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', this.#print);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#print);
  }
}

customElements.define('print-button', PrintButton);
