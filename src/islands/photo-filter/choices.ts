/** The links of the filters as boxes that are ticked together, each with what choosing it would leave. */
export class Choices {
  readonly #links: readonly HTMLAnchorElement[];
  readonly #tick: SVGElement | null | undefined;

  constructor(host: HTMLElement) {
    this.#links = [...host.querySelectorAll<HTMLAnchorElement>('[data-mark]')];
    this.#tick = host.querySelector('template')?.content.querySelector('svg');
    for (const link of this.#links) {
      link.removeAttribute('aria-current');
      link.setAttribute('role', 'checkbox');
      link.onkeydown = (event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        link.click();
      };
    }
  }

  /** Ticks what is asked; a value that would leave nothing can't be chosen. */
  show(marks: readonly string[], counts: ReadonlyMap<string, number>): void {
    for (const link of this.#links) {
      const mark = link.dataset['mark'] ?? '';
      const isAsked = marks.includes(mark);
      const n = counts.get(mark) ?? 0;
      // As attributes: the style sheet looks at them, and older browsers do not mirror the properties.
      link.setAttribute('aria-checked', String(isAsked));
      if (n === 0 && !isAsked) link.setAttribute('aria-disabled', 'true');
      else link.removeAttribute('aria-disabled');
      const tick = isAsked && this.#tick ? [this.#tick.cloneNode(true)] : [];
      link.querySelector('.tick')?.replaceChildren(...tick);
      link.querySelector('.count')?.replaceChildren(String(n));
    }
  }

  /** True when a value would leave nothing. */
  isOff(mark: string): boolean {
    return this.#find(mark)?.hasAttribute('aria-disabled') ?? false;
  }

  /** Leads the focus to the first box. False: there is none. */
  focus(): boolean {
    this.#links[0]?.focus({ preventScroll: true });
    return this.#links.length > 0;
  }

  /** Moves the row of a phone to the first value that is asked, which may lie beside the screen. */
  reveal([mark]: readonly string[]): void {
    const row = this.#links[0]?.closest('nav');
    const link = mark && this.#find(mark);
    if (row && link) row.scrollLeft = link.offsetLeft - row.offsetLeft - row.clientWidth / 3;
  }

  #find(mark: string): HTMLAnchorElement | undefined {
    return this.#links.find(({ dataset }) => dataset['mark'] === mark);
  }
}
