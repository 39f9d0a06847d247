import { listEvicted, parsePackKind, type PackSummary } from '../../domain/offline/packs.ts';
import { formatNames, fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { formatBytes } from '../../i18n/number.ts';
import type { Lang } from '../../i18n/types.ts';
import {
  finishRemovals,
  listComplete,
  loadPackList,
  noteInLedger,
  readLedger,
} from './pack-store.ts';
import { PackRow, type RowContext } from './pack-row.ts';

/** Fired when something on the device has changed. */
const CHANGED = 'stored-changed';

/** `<pack-list>`: fills the rows of the page with sizes and states, and does what their buttons say. */
class PackList extends HTMLElement {
  #rows: PackRow[] = [];
  #words: ClientWords = {};
  #lang: Lang = 'id';
  #base = '/';

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as ClientWords;
    this.#lang = this.dataset['lang'] as Lang;
    this.#base = this.dataset['base'] ?? '/';
    if (!('caches' in window)) return;
    this.addEventListener('click', this);
    window.addEventListener('online', this);
    window.addEventListener('pagehide', this);
    void this.#load().catch(() => this.#fail('pack.refused'));
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this);
    window.removeEventListener('pagehide', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'online') for (const row of this.#rows) if (row.isWaiting) void row.run();
    if (event.type === 'pagehide') for (const row of this.#rows) void row.removeNow();
    if (event.type === 'click') this.#press(event.target as Element);
  }

  #press(target: Element): void {
    const action = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (action === 'understood') this.#forget();
    if (action === 'update-all') void this.#updateAll();
    const id = target.closest<HTMLElement>('[data-pack]')?.dataset['pack'];
    if (action && id) this.#rows.find((row) => row.id === id)?.act(action);
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  #fail(key: string): void {
    const line = this.#part('failed');
    line.textContent = fillWords(this.#words, key);
    line.hidden = false;
  }

  async #load(): Promise<void> {
    await finishRemovals(this.#base);
    const list = await loadPackList(this.#base, this.#lang).catch(() => {
      this.#fail('pack.listFailed');
      return undefined;
    });
    const template = this.querySelector<HTMLTemplateElement>('[data-part=row]')?.content;
    const context: RowContext = {
      base: this.#base,
      lang: this.#lang,
      timeZone: this.dataset['zone'] ?? 'UTC',
      words: this.#words,
      announce: (text) => (this.#part('status').textContent = text),
      onChange: () => void this.#refresh(),
    };
    const items = [...this.querySelectorAll<HTMLElement>('[data-pack]')];
    for (const item of items) if (template) item.append(template.cloneNode(true));
    this.#rows = items.map((item) => new PackRow(item, findSummary(list, item), context));
    await Promise.all(this.#rows.map((row) => row.load()));
    this.#hideMissing(items, list);
    await this.#showEvicted();
    await this.#refresh();
    if (location.hash)
      document.querySelector(CSS.escape(location.hash).replace('\\#', '#'))?.scrollIntoView();
  }

  /** A kecamatan without a page of its own has no pack; a pack of before that is stored can still be removed. */
  #hideMissing(items: readonly HTMLElement[], list: readonly PackSummary[] | undefined): void {
    for (const item of items) {
      const isStored = item.querySelector<HTMLElement>('[data-do=remove]')?.hidden === false;
      item.hidden = !isStored && !findSummary(list, item);
      const box = item.closest('details');
      if (box && (isStored || `#${item.id}` === location.hash)) box.open = true;
    }
    for (const box of this.querySelectorAll('details'))
      box.hidden = !box.querySelector('[data-pack]:not([hidden])');
  }

  async #showEvicted(): Promise<void> {
    const ledger = readLedger(this.#base);
    const gone = listEvicted(ledger, await listComplete(this.#base));
    const names = gone.map((kind) => ledger[kind] ?? '').filter(Boolean);
    this.#part('evicted').hidden = !names.length;
    this.#part('evicted-text').textContent = fillWords(this.#words, 'pack.evicted', {
      names: formatNames(names, this.#lang),
    });
    this.#part('evicted').dataset['kinds'] = gone.join('\n');
  }

  #forget(): void {
    const notice = this.#part('evicted');
    for (const kind of (notice.dataset['kinds'] ?? '').split('\n'))
      if (parsePackKind(kind)) noteInLedger(this.#base, kind, undefined);
    notice.hidden = true;
  }

  async #refresh(): Promise<void> {
    const changed = this.#rows.filter(({ newBytes }) => newBytes !== undefined);
    const bytes = changed.reduce((sum, { newBytes = 0 }) => sum + newBytes, 0);
    this.#part('news').hidden = !changed.length;
    this.#part('news-size').textContent = fillWords(this.#words, 'pack.news', {
      size: formatBytes(bytes, this.#lang),
    });
    this.#part('news-names').textContent = fillWords(this.#words, 'pack.newsFor', {
      names: formatNames(
        changed.map(({ title }) => title),
        this.#lang,
      ),
    });
    this.dispatchEvent(new CustomEvent(CHANGED, { bubbles: true }));
  }

  async #updateAll(): Promise<void> {
    for (const row of this.#rows) if (row.newBytes !== undefined) await row.run();
  }
}

function findSummary(
  list: readonly PackSummary[] | undefined,
  item: HTMLElement,
): PackSummary | undefined {
  return list?.find(({ id }) => id === item.dataset['pack']);
}

customElements.define('pack-list', PackList);
