import type { ExploreData, ExploreRow } from '../../domain/explore/row.ts';
import { drawRow } from './draw-row.ts';
import { make, type Say } from './elements.ts';
import { PicturePins } from './picture-pins.ts';

/** Rows that are drawn at once: more would hold up a slow phone. */
const AT_ONCE = 40;

/** The list of the page: its own rows are moved, never drawn anew; those of other pages are copies of one. */
export class Results {
  readonly list: HTMLElement;
  readonly say: Say;
  readonly #items = new Map<string, HTMLLIElement>();
  readonly #first: readonly Element[];
  readonly #slugs: readonly string[];
  readonly #sample: HTMLLIElement | undefined;
  readonly #href: string;
  readonly #pages: HTMLElement | null;
  readonly #pins: PicturePins;
  readonly #more: HTMLButtonElement;
  #open: readonly ExploreRow[] = [];
  #number = 0;

  constructor(data: ExploreData, list: HTMLElement, say: Say) {
    this.list = list;
    this.say = say;
    this.#href = data.href;
    this.#first = [...list.children];
    const bySlug = new Map(data.rows.map(({ slug }) => [this.#toHref(slug), slug]));
    for (const item of list.querySelectorAll('li')) {
      const slug = bySlug.get(item.querySelector('a')?.getAttribute('href') ?? '');
      if (slug) this.#items.set(slug, item);
    }
    this.#slugs = [...this.#items.keys()];
    this.#sample = (list.querySelector('li[data-pin-id]') ?? list.querySelector('li'))?.cloneNode(
      true,
    ) as HTMLLIElement | undefined;
    this.#pages = list.parentElement?.querySelector('nav.pages, .pages') ?? null;
    this.#pins = new PicturePins(list);
    this.#more = make('button', { type: 'button', className: 'button', hidden: true });
    this.#more.onclick = () => this.#showMore();
    list.after(this.#more);
  }

  /** The list as the page was built. */
  restore(rows: readonly ExploreRow[]): void {
    const bySlug = new Map(rows.map((row) => [row.slug, row]));
    const own = this.#slugs.flatMap((slug) => bySlug.get(slug) ?? []);
    this.#clear(true);
    this.#number = 0;
    for (const row of own) this.#place(row);
    this.list.replaceChildren(...this.#first);
    this.#pins.show();
  }

  /** Rows in their order, numbered as their pins. */
  show(rows: readonly ExploreRow[]): void {
    this.#clear(false);
    this.#number = 0;
    this.#open = rows;
    this.list.replaceChildren();
    this.#draw();
  }

  #clear(hasPages: boolean): void {
    this.#open = [];
    this.#more.hidden = true;
    if (this.#pages) this.#pages.hidden = !hasPages;
  }

  #draw(): HTMLLIElement[] {
    const items = this.#open.slice(0, AT_ONCE).map((row) => this.#place(row));
    this.#open = this.#open.slice(AT_ONCE);
    this.list.append(...items);
    this.#more.hidden = this.#open.length === 0;
    this.#more.textContent = this.say('filter.more', { n: Math.min(AT_ONCE, this.#open.length) });
    this.#pins.show();
    return items;
  }

  #showMore(): void {
    this.#draw()[0]?.querySelector('a')?.focus();
  }

  #toHref(slug: string): string {
    return this.#href.replace('SLUG', slug);
  }

  #place(row: ExploreRow): HTMLLIElement {
    const item = this.#items.get(row.slug) ?? this.#copy(row);
    this.#items.set(row.slug, item);
    if (row.lat !== undefined) {
      this.#number += 1;
      const number = String(this.#number);
      if (item.dataset['number'] !== number) {
        item.dataset['number'] = number;
        const text = item.querySelector('.pin text');
        if (text) text.textContent = number;
      }
    }
    return item;
  }

  #copy(row: ExploreRow): HTMLLIElement {
    if (!this.#sample) return document.createElement('li');
    return drawRow(row, this.#sample, this.#toHref(row.slug), this.say);
  }
}
