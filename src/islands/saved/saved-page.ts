import { toKeptKey } from '../../domain/offline/stores.ts';
import { removeSaved, toSavedKey, type SavedEntry } from '../../domain/offline/saved.ts';
import { formatNames, fillWords, type ClientWords } from '../../i18n/device-words.ts';
import type { Lang } from '../../i18n/types.ts';
import { listAll, listRead, removeStored } from './device.ts';
import { drawSaved } from './draw-list.ts';
import { drawPages, drawRoom } from './draw-device.ts';
import { findGone, hasUnnamed, readSaved, writeSaved } from './saved-store.ts';

/** What stores and carries is loaded when it is needed. */
const loadFetching = () => import('./fetch-entries.ts');
const loadCarrying = () => import('./carry.ts');

const UNDO_MS = 10_000;

/** `<saved-page>`: the saved entries, what was read, the room; and the answer to a page that is not stored. */
class SavedPage extends HTMLElement {
  #words: ClientWords = {};
  #base = '/';
  #lang: Lang = 'id';
  #before: readonly SavedEntry[] | undefined;
  #timer = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as ClientWords;
    this.#base = this.dataset['base'] ?? '/';
    this.#lang = this.dataset['lang'] as Lang;
    this.addEventListener('click', this);
    this.addEventListener('change', this);
    this.addEventListener('stored-changed', this);
    window.addEventListener('storage', this);
    void this.#load().catch(() => this.#refuse());
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    window.removeEventListener('storage', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'stored-changed') void this.#drawDevice();
    if (event instanceof StorageEvent && event.key === toSavedKey(this.#base)) void this.#draw();
    if (event.type === 'change') void this.#import(event.target as HTMLInputElement);
    if (event.type !== 'click') return;
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (button && !button.closest('pack-list'))
      this.#act(button.dataset['do'] ?? '', button.dataset['path'] ?? '');
  }

  #act(action: string, path: string): void {
    const actions: Readonly<Record<string, () => unknown>> = {
      remove: () => this.#remove(path),
      undo: () => this.#undo(),
      again: () => this.#fetchAgain([path]),
      'all-again': () => this.#fetchAgain(readSaved(this.#base).map((one) => one.path)),
      export: async () => (await loadCarrying()).exportSaved(readSaved(this.#base)),
      import: () => this.#part<HTMLInputElement>('file').click(),
      'remove-all': () => this.#part<HTMLDialogElement>('ask').showModal(),
      reload: () => location.reload(),
    };
    void actions[action]?.();
  }

  get #self(): string {
    return this.dataset['self'] ?? '';
  }

  /** True under any other address: the worker shows this page for one that is not stored. */
  get #isAbsent(): boolean {
    return location.pathname !== this.#self;
  }

  #part<E extends HTMLElement>(name: string): E {
    return this.querySelector(`[data-part=${name}]`) as E;
  }

  #button(action: string): HTMLButtonElement {
    return this.querySelector(`.saved-own [data-do=${action}]`) as HTMLButtonElement;
  }

  #refuse(): void {
    this.#part('refused').hidden = false;
  }

  async #load(): Promise<void> {
    if (!('caches' in window)) return this.#refuse();
    const absent = this.#isAbsent ? await import('./absent.ts') : undefined;
    absent?.showAbsent(this, this.#words);
    // A browser that refuses says so here.
    await caches.keys();
    this.#part('own').hidden = false;
    this.#part('all').hidden = false;
    this.#part('all').addEventListener('toggle', () => void this.#listAll());
    this.#part('ask').addEventListener('close', () => void this.#removeAll());
    await this.#draw();
    await this.#drawDevice();
    await absent?.sayCount(this.#base, this.#words);
    const list = readSaved(this.#base);
    if (await hasUnnamed(this.#base, list)) await this.#drop(list);
    if (!list.length) return;
    const { renewEntries } = await loadFetching();
    if (await renewEntries(this.#base, list)) await this.#draw();
  }

  async #listAll(): Promise<void> {
    this.#part('all-list').replaceChildren(...drawPages(await listAll(this.#base)));
  }

  async #draw(): Promise<void> {
    const list = readSaved(this.#base);
    const gone = await findGone(this.#base, list);
    const rows = drawSaved(list, {
      base: this.#base,
      lang: this.#lang,
      timeZone: this.dataset['zone'] ?? 'UTC',
      words: this.#words,
      gone,
      toIcon: (name) =>
        this.querySelector<HTMLTemplateElement>(`template[data-icon="${name}"]`)?.content.cloneNode(
          true,
        ),
    });
    this.#part('list').replaceChildren(...rows);
    this.#part('none').hidden = list.length > 0;
    this.#button('export').disabled = !list.length;
    this.#showLost(list.filter((one) => one.bytes !== undefined && gone.has(one.path)));
  }

  #showLost(lost: readonly SavedEntry[]): void {
    this.#part('lost').hidden = !lost.length;
    const names = formatNames(
      lost.map(({ title }) => title),
      this.#lang,
    );
    this.#part('lost-text').textContent = fillWords(this.#words, 'pack.evicted', { names });
  }

  async #drawDevice(): Promise<void> {
    const saved = new Set(readSaved(this.#base).map(({ path }) => this.#base + path.slice(1)));
    const read = (await listRead(this.#base)).filter(
      ({ href }) => !saved.has(new URL(href).pathname) && !href.endsWith(this.#self),
    );
    this.#part('read').hidden = !read.length;
    this.#part('read-list').replaceChildren(...drawPages(read));
    if (!this.#isAbsent) await drawRoom(this, this.#base, this.#lang, this.#words);
    this.#part('room').hidden = this.#isAbsent;
  }

  #fillWords(text: string, canUndo = false): void {
    this.#part('said').textContent = text;
    this.#button('undo').hidden = !canUndo;
  }

  #write(list: readonly SavedEntry[]): void {
    writeSaved(this.#base, list);
    void this.#draw();
  }

  #remove(path: string): void {
    const list = readSaved(this.#base);
    const title = list.find((one) => one.path === path)?.title ?? '';
    this.#before = list;
    this.#write(removeSaved(list, path));
    this.#fillWords(fillWords(this.#words, 'saved.removed', { title }), true);
    this.#button('undo').focus();
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#fillWords('');
      void this.#drop(readSaved(this.#base));
    }, UNDO_MS);
  }

  #undo(): void {
    window.clearTimeout(this.#timer);
    this.#fillWords('');
    if (this.#before) this.#write(this.#before);
  }

  async #drop(list: readonly SavedEntry[]): Promise<void> {
    const { dropUnneeded } = await import('../../device/keep.ts');
    await dropUnneeded(list, this.#base);
    await this.#drawDevice();
  }

  async #fetchAgain(paths: readonly string[]): Promise<void> {
    const list = readSaved(this.#base);
    const gone = await findGone(this.#base, list);
    const wanted = list.filter(({ path }) => paths.includes(path) && gone.has(path));
    this.#fillWords(fillWords(this.#words, 'saved.importing', { n: wanted.length }));
    const { fetchEntries } = await loadFetching();
    await this.#finish(wanted.length, await fetchEntries(this.#base, wanted));
  }

  async #finish(all: number, failed: ReadonlyMap<string, unknown>): Promise<void> {
    const problems = [...failed.values()];
    const key = problems.includes('space')
      ? 'offline.saveSpace'
      : problems.includes('refused')
        ? 'offline.saveRefused'
        : 'saved.importedPart';
    const n = failed.size;
    this.#part('problem').textContent = n ? fillWords(this.#words, key, { n }) : '';
    this.#fillWords(fillWords(this.#words, 'saved.imported', { n: all - n }));
    await this.#draw();
    await this.#drawDevice();
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    this.#part('problem').textContent = '';
    const onStart = (n: number) =>
      this.#fillWords(fillWords(this.#words, 'saved.importing', { n }));
    const result = await loadCarrying()
      .then(({ importSaved }) => importSaved(this.#base, file, onStart))
      .catch(() => 'refused' as const);
    input.value = '';
    if (typeof result !== 'string') return this.#finish(result.all, result.failed);
    this.#fillWords('');
    const key = result === 'refused' ? 'offline.saveRefused' : `saved.${result}`;
    this.#part('problem').textContent = fillWords(this.#words, key);
  }

  async #removeAll(): Promise<void> {
    if (this.#part<HTMLDialogElement>('ask').returnValue !== 'yes') return;
    await removeStored(this.#base);
    for (const name of ['saved', 'packs', 'removed', 'plan'] as const)
      localStorage.removeItem(toKeptKey(this.#base, name));
    location.reload();
  }
}

customElements.define('saved-page', SavedPage);
