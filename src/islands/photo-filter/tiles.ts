import { makeElement } from '../../device/make-element.ts';
import type { PhotoRow } from '../../domain/photos/rows.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { drawPick } from './pick-label.ts';

/** Tiles that are shown before somebody asks for more. */
const AT_ONCE = 60;

/** A tile like those of PhotoTile.astro, made from one of them. */
function drawTile(sample: HTMLElement, row: PhotoRow): HTMLElement {
  const tile = sample.cloneNode(true) as HTMLElement;
  const [large, name] = tile.querySelectorAll('a');
  const [source, img, line] = [
    tile.querySelector('source'),
    tile.querySelector('img'),
    tile.querySelector('figcaption span'),
  ];
  if (!large || !name || !source || !img || !line) return tile;
  large.href = row.large;
  Object.assign(source, { srcset: row.srcset });
  const { src, alt, width, height } = row;
  Object.assign(img, { src, alt, width, height });
  Object.assign(name, { href: row.href, textContent: row.title, lang: row.titleLang ?? '' });
  if (!row.titleLang) name.removeAttribute('lang');
  line.textContent = row.line;
  tile.querySelector('.photo-pick')?.remove();
  if (row.canTake) large.after(drawPick(row));
  return tile;
}

/** The grid of the page: its own tiles are moved, never drawn anew; those of other pages are copies of one. */
export class Tiles {
  readonly #grid: HTMLElement;
  readonly #words: ClientWords;
  readonly #own: readonly HTMLElement[];
  readonly #byHref: Map<string | null | undefined, HTMLElement>;
  readonly #pages = document.querySelector<HTMLElement>('nav.pages');
  readonly #more = makeElement('button', 'button');
  #left: readonly PhotoRow[] = [];

  constructor(grid: HTMLElement, words: ClientWords) {
    this.#grid = grid;
    this.#words = words;
    this.#own = [...grid.querySelectorAll('figure')];
    this.#byHref = new Map(
      this.#own.map((one) => [one.querySelector('figcaption a')?.getAttribute('href'), one]),
    );
    this.#more.type = 'button';
    this.#more.onclick = () => this.#showMore();
  }

  /** The tiles as the page was built. */
  restore(): void {
    this.#begin([], true);
    this.#grid.append(...this.#own);
  }

  show(rows: readonly PhotoRow[]): void {
    this.#begin(rows, false);
    this.#fill();
  }

  /** Puts something below the tiles. */
  after(element: HTMLElement): void {
    this.#grid.after(element);
  }

  #begin(rows: readonly PhotoRow[], hasPages: boolean): void {
    if (this.#pages) this.#pages.hidden = !hasPages;
    this.#left = rows;
    this.#grid.replaceChildren();
    this.#more.remove();
  }

  #fill(): void {
    const rows = this.#left.slice(0, AT_ONCE);
    this.#left = this.#left.slice(AT_ONCE);
    this.#grid.append(...rows.map((row) => this.#place(row)));
    const n = Math.min(AT_ONCE, this.#left.length);
    this.#more.textContent = fillWords(this.#words, 'filter.more', { n });
    if (n > 0) this.#grid.after(this.#more);
    else this.#more.remove();
  }

  #showMore(): void {
    const shown = this.#grid.children.length;
    this.#fill();
    this.#grid.children[shown]?.querySelector('a')?.focus();
  }

  #place(row: PhotoRow): HTMLElement {
    const [sample] = this.#own;
    const tile =
      this.#byHref.get(row.href) ?? (sample ? drawTile(sample, row) : makeElement('figure'));
    this.#byHref.set(row.href, tile);
    return tile;
  }
}
