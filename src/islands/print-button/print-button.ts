/** A button that opens the browser's print dialog. */
customElements.define(
  'print-button',
  class extends HTMLElement {
    connectedCallback(): void {
      this.hidden = false;
      this.onclick = () => print();
    }
  },
);
