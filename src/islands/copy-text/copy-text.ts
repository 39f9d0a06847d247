/** A button that copies a heading and the text of an element; hidden until its script runs. */
class CopyText extends HTMLElement {
  readonly #copy = async () => {
    const { from = '', heading = '', done = '' } = this.dataset;
    const text = document.getElementById(from)?.innerText ?? '';
    await navigator.clipboard.writeText(`${heading}\n\n${text}`);
    const word = this.querySelector('[data-word]');
    if (word) word.textContent = done;
  };

  connectedCallback(): void {
    if (!('clipboard' in navigator)) return;
    this.hidden = false;
    this.addEventListener('click', this.#copy);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#copy);
  }
}

customElements.define('copy-text', CopyText);
