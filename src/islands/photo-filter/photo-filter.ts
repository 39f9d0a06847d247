/**
 * `<photo-filter>`: its code and the list of photos come when somebody touches the field or a filter, or with an
 * address that asks. Without the list the filters stay links. With the first photo that is chosen comes the bar that
 * takes chosen photos as one ZIP.
 */
class PhotoFilterElement extends HTMLElement {
  #loading: Promise<((mark: string) => void) | undefined> | undefined;
  #isPlain = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.onsubmit = (event) => event.preventDefault();
    this.addEventListener('focusin', () => void this.#load());
    this.onclick = async (event) => {
      const { mark } = (event.target as Element).closest<HTMLElement>('[data-mark]')?.dataset ?? {};
      const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (!mark || isElsewhere || this.#isPlain) return;
      event.preventDefault();
      (await this.#load())?.(mark);
    };
    if (location.search) void this.#load();
    document.getElementById('photo-grid')?.addEventListener('change', (event) => {
      void this.#pick(event.target as HTMLInputElement);
    });
  }

  async #pick(box: HTMLInputElement) {
    box.setCustomValidity('');
    try {
      (await import('./picks.ts')).pick(box);
    } catch {
      box.checked = false;
      box.setCustomValidity(this.dataset['notReady'] ?? '');
      box.reportValidity();
    }
  }

  #load() {
    return (this.#loading ??= this.#start());
  }

  async #start() {
    const note = this.querySelector('[role=alert]');
    this.ariaBusy = 'true';
    let text = '';
    try {
      const toggle = await (await import('./start.ts')).start(this);
      this.#isPlain = false;
      return toggle;
    } catch {
      this.#isPlain = true;
      this.#loading = undefined;
      text = this.dataset['failed'] ?? '';
    } finally {
      this.ariaBusy = null;
      note?.replaceChildren(text);
    }
    return undefined;
  }
}

customElements.define('photo-filter', PhotoFilterElement);
