import { makeElement } from '../../device/make-element.ts';

/** A finger that moved at least so far, in CSS pixels, wants another picture. */
const SWIPE = 50;

/** Parts of the dialog, made once from the template in the page. */
function makeDialog(host: HTMLElement) {
  const template = host.querySelector('template');
  const dialog = template?.content.querySelector('dialog')?.cloneNode(true) as
    HTMLDialogElement | undefined;
  const [count, picture, words] = ['[role=status]', '.viewer-picture', '.viewer-words'].map((one) =>
    dialog?.querySelector<HTMLElement>(one),
  );
  if (!dialog || !count || !picture || !words)
    throw new Error(
      'The viewer needs its template: [role=status], .viewer-picture, .viewer-words.',
    );
  return { dialog, count, picture, words };
}

/** The pictures of an element on the whole screen: one at a time, by arrow keys, buttons or a swipe. */
export class Viewer {
  readonly host: HTMLElement;
  readonly #parts: ReturnType<typeof makeDialog>;
  #links: readonly HTMLAnchorElement[] = [];
  #at = 0;
  #startX: number | undefined;

  constructor(host: HTMLElement) {
    this.host = host;
    this.#parts = makeDialog(host);
    const { dialog, picture } = this.#parts;
    dialog.addEventListener('keydown', (event) => this.#onKey(event));
    dialog.addEventListener('click', ({ target }) => this.#onClick(target as Element));
    picture.addEventListener('pointerdown', ({ clientX }) => (this.#startX = clientX));
    picture.addEventListener('pointerup', ({ clientX }) => this.#onSwipe(clientX));
    host.append(dialog);
  }

  /** Opens one of the links; when the viewer closes, the browser leads the focus back to it. */
  open(link: HTMLAnchorElement): void {
    this.#links = [...this.host.querySelectorAll<HTMLAnchorElement>('a[data-photo]')].filter(
      (one) => one.checkVisibility(),
    );
    this.#show(this.#links.indexOf(link));
    link.focus();
    this.#parts.dialog.showModal();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.#links.length - 1;
    const to = {
      ArrowLeft: this.#at - 1,
      ArrowRight: this.#at + 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to >= 0 && to <= last) this.#show(to);
  }

  #onClick(target: Element): void {
    const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (step === 'close' || target === this.#parts.dialog) this.#parts.dialog.close();
    if (step === 'previous') this.#show(this.#at - 1);
    if (step === 'next') this.#show(this.#at + 1);
  }

  #onSwipe(endX: number): void {
    const moved = endX - (this.#startX ?? endX);
    this.#startX = undefined;
    const to = this.#at - Math.sign(moved);
    if (Math.abs(moved) >= SWIPE && this.#links[to]) this.#show(to);
  }

  #show(at: number): void {
    const link = this.#links[at];
    if (!link) return;
    this.#at = at;
    const { dialog, count, picture, words } = this.#parts;
    picture.replaceChildren(this.#drawPicture(link));
    const caption = link.closest('figure')?.querySelector('figcaption');
    words.replaceChildren(...(caption?.cloneNode(true).childNodes ?? []));
    const numbers = { n: String(at + 1), all: String(this.#links.length) };
    count.textContent = (this.host.dataset['count'] ?? '')
      .replace('{n}', numbers.n)
      .replace('{all}', numbers.all);
    dialog.setAttribute('aria-label', link.querySelector('img')?.alt ?? '');
    this.#enable(dialog, 'previous', at > 0);
    this.#enable(dialog, 'next', at < this.#links.length - 1);
  }

  /** A button that leads nowhere stays where it is, so that the focus on it is not lost. */
  #enable(dialog: HTMLElement, step: string, isOn: boolean): void {
    dialog.querySelector(`[data-step=${step}]`)?.setAttribute('aria-disabled', String(!isOn));
  }

  #drawPicture(link: HTMLAnchorElement): Node {
    const large = link.querySelector('picture')?.cloneNode(true) as HTMLElement | undefined;
    const img = large?.querySelector('img');
    if (!large || !img) return makeElement('p', '', this.host.dataset['failed']);
    for (const source of large.querySelectorAll('source')) source.sizes = '100vw';
    if (link.dataset['photo'] === 'file') {
      large.replaceChildren(img);
      img.src = link.href;
    }
    img.loading = 'eager';
    img.onerror = () => large.replaceWith(makeElement('p', '', this.host.dataset['failed']));
    return large;
  }
}
