/** `<save-button>`: says whether the page is saved; all that stores comes with the first press. */
class SaveButton extends HTMLElement {
  connectedCallback(): void {
    if (!('caches' in window)) return;
    this.hidden = false;
    this.addEventListener('click', this);
    this.show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
  }

  handleEvent({ target }: Event): void {
    if ((target as Element).closest('button')) void this.press();
  }

  /** The words of the button and its messages, in the order of `SaveButton.astro`. */
  get words(): string[] {
    return (this.dataset['words'] ?? '').split('|');
  }

  get isSaved(): boolean {
    try {
      const list = localStorage.getItem(this.dataset['key'] ?? '') ?? '';
      return list.includes(`"path":${JSON.stringify(this.dataset['path'])}`);
    } catch {
      return false;
    }
  }

  show(): void {
    const [save = '', saved = ''] = this.words;
    const { isSaved } = this;
    this.querySelector('button')?.setAttribute('aria-pressed', String(isSaved));
    this.say('button span', isSaved ? saved : save);
    this.say('[role=status]', '');
  }

  say(part: string, text: string): void {
    const element = this.querySelector(part);
    if (element) element.textContent = text;
  }

  async press(): Promise<void> {
    try {
      await (await import('./press.ts')).press(this);
    } catch {
      this.say('[role=status]', this.words[3] ?? '');
    }
  }
}

customElements.define('save-button', SaveButton);
