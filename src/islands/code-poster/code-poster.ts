/** `<code-poster>`: prints; names of offices and other services come with the first touch, or with `?desa=`. */
class CodePoster extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    const load = async () => {
      this.removeEventListener('focusin', load);
      await (await import('./start.ts')).start(this);
    };
    if (location.search) void load();
    else this.addEventListener('focusin', load);
  }
}

customElements.define('code-poster', CodePoster);
