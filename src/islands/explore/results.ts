import type { ExploreData, ExploreRow } from '../../domain/explore/row.ts';
import { drawRow } from './draw-row.ts';
import { make, type Say } from './elements.ts';
import { PicturePins } from './picture-pins.ts';

/** Rows that are shown before somebody asks for more. */
const AT_ONCE = 40;
/** Rows that are drawn before the browser may do something else: more would hold up a slow phone. */
const IN_ONE_TASK = 10;

/** The list of the page: its own rows are moved, never drawn anew; those of other pages are copies of one. */
export class Results {
  readonly list: HTMLElement;
  readonly say: Say;
  readonly #items = new Map<string, HTMLLIElement>();
  readonly #slugs: readonly string[];
  readonly #sample: HTMLLIElement | undefined;
  readonly #href: string;
  readonly #pages: HTMLElement | null;
  readonly #pins: PicturePins;
  readonly #more: HTMLButtonElement;
  #open: readonly ExploreRow[] = [];
  #number = 0;
  #timer = 0;

  constructor(data: ExploreData, list: HTMLElement, say: Say) {
    this.list = list;
    this.say = say;
    this.#href = data.href;
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
    this.#begin(own, own.length, true);
  }

  /** Rows in their order, numbered as their pins; the first ones, and a button for more. */
  show(rows: readonly ExploreRow[]): void {
    this.#begin(rows, AT_ONCE, false);
  }

  #begin(rows: readonly ExploreRow[], most: number, hasPages: boolean): void {
    if (this.#pages) this.#pages.hidden = !hasPages;
    this.#more.hidden = true;
    this.#open = rows;
    this.#number = 0;
    this.list.replaceChildren();
    this.#fill(most);
  }

  /** Adds rows, a few in each task. */
  #fill(most: number): void {
    window.clearTimeout(this.#timer);
    const items = this.#open.slice(0, Math.min(most, IN_ONE_TASK)).map((row) => this.#place(row));
    this.#open = this.#open.slice(items.length);
    this.list.append(...items);
    const left = Math.min(most - items.length, this.#open.length);
    if (left > 0) {
      this.#timer = window.setTimeout(() => this.#fill(left));
      return;
    }
    this.#more.hidden = this.#open.length === 0;
    this.#more.textContent = this.say('filter.more', { n: Math.min(AT_ONCE, this.#open.length) });
    this.#pins.show();
  }

  #showMore(): void {
    const shown = this.list.children.length;
    this.#fill(AT_ONCE);
    this.list.children[shown]?.querySelector('a')?.focus();
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
