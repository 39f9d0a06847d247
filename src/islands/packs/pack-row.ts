import { ensureWorker, KeepError } from '../../device/store.ts';
import { EVERYTHING } from '../../domain/offline/marks.ts';
import { toPackKind, type PackSummary } from '../../domain/offline/packs.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { formatBytes } from '../../i18n/number.ts';
import type { Lang } from '../../i18n/types.ts';
import { askToKeep, findObstacle, readRoom } from './obstacle.ts';
import { noteInLedger, noteRemoval, toPackStore } from './pack-store.ts';
import { readState } from './read-state.ts';
import {
  listActions,
  toBar,
  toProblemText,
  toStateText,
  toTimeText,
  type Problem,
  type RowState,
} from './row-state.ts';

/** How long something that was removed can be taken back. */
const UNDO_MS = 10_000;

/** What rows share. */
export interface RowContext {
  readonly base: string;
  readonly lang: Lang;
  readonly timeZone: string;
  readonly words: ClientWords;
  /** Says a milestone to a screen reader. */
  readonly announce: (text: string) => void;
  /** Something on the device has changed. */
  readonly onChange: () => void;
}

/** One pack in the list: its state on this device, and what can be done. */
export class PackRow {
  readonly id: string;
  readonly title: string;
  #state: RowState = { name: 'absent' };
  #problem: Problem | undefined;
  #stop: AbortController | undefined;
  #isCancelled = false;
  #room: number | undefined;
  #removal = 0;
  readonly #item: HTMLElement;
  readonly #context: RowContext;
  readonly #summary: PackSummary | undefined;

  constructor(item: HTMLElement, summary: PackSummary | undefined, context: RowContext) {
    this.#item = item;
    this.#summary = summary;
    this.#context = context;
    this.id = item.dataset['pack'] ?? '';
    this.title = item.dataset['title'] ?? '';
    // One orange button on the page: the pack that holds all.
    const isAll = this.id === EVERYTHING;
    this.#part('[data-do=start]').classList.toggle('button-primary', isAll);
  }

  /** Bytes of what changed since it was stored; undefined when nothing did. */
  get newBytes(): number | undefined {
    return this.#state.name === 'stored' ? this.#state.newBytes : undefined;
  }

  /** It stopped for want of a network, and goes on by itself. */
  get isWaiting(): boolean {
    return this.#problem === 'network' && this.#state.name !== 'running';
  }

  get #store(): string {
    return toPackStore(this.#context.base, this.#context.lang, this.id);
  }

  get #kind(): string {
    return toPackKind(this.id, this.#context.lang);
  }

  /** Looks at the device. */
  async load(): Promise<void> {
    this.#state = await readState(this.#context, this.id, this.#summary);
    this.#draw();
  }

  /** Does what a button says. */
  act(action: string): void {
    const actions: Readonly<Record<string, () => unknown>> = {
      start: () => this.start(),
      agree: () => this.run(),
      resume: () => this.run(),
      update: () => this.run(),
      later: () => this.load(),
      pause: () => this.#stop?.abort(),
      cancel: () => this.#cancel(),
      remove: () => this.#remove(),
      undo: () => this.#undo(),
    };
    void actions[action]?.();
  }

  async start(): Promise<void> {
    this.#problem = undefined;
    this.#room = await readRoom();
    const obstacle = findObstacle(this.#summary?.bytes ?? 0, this.#room);
    if (obstacle === 'noSpace') this.#problem = 'noSpace';
    if (obstacle === 'thrifty') this.#state = { name: 'asking' };
    if (!obstacle) return this.run();
    this.#draw();
  }

  /** Begins, resumes or updates; two windows never do so at once. */
  async run(): Promise<void> {
    if (this.#state.name === 'running') return;
    const locks = navigator.locks as LockManager | undefined;
    if (!locks) return this.#download();
    await locks.request(this.#store, { ifAvailable: true }, async (lock) => {
      if (lock) return this.#download();
      this.#problem = 'busy';
      this.#draw();
    });
  }

  async #download(): Promise<void> {
    const { base, lang, announce, words, onChange } = this.#context;
    const isUpdate = this.#state.name === 'stored';
    this.#problem = undefined;
    this.#isCancelled = false;
    this.#stop = new AbortController();
    const startedAt = performance.now();
    this.#show({ name: 'running', isUpdate });
    const { signal } = this.#stop;
    try {
      askToKeep();
      await ensureWorker(base);
      const { downloadPack } = await import('./download.ts').catch((cause: unknown) => {
        throw new KeepError('network', cause);
      });
      await downloadPack({
        base,
        lang,
        id: this.id,
        signal,
        onProgress: (progress) => {
          const seconds = (performance.now() - startedAt) / 1000;
          this.#show({ name: 'running', isUpdate, progress, seconds });
        },
      });
      noteInLedger(base, this.#kind, this.title);
      announce(fillWords(words, 'pack.done', { name: this.title }));
    } catch (error) {
      if (!signal.aborted) this.#problem = error instanceof KeepError ? error.problem : 'refused';
    }
    if (this.#isCancelled && !isUpdate) await caches.delete(this.#store);
    await this.load();
    if (this.#problem) announce(this.#part('[data-part=state]').textContent);
    onChange();
  }

  #cancel(): void {
    this.#isCancelled = true;
    this.#stop?.abort();
  }

  #remove(): void {
    const { base, announce, words } = this.#context;
    this.#problem = undefined;
    noteInLedger(base, this.#kind, undefined);
    noteRemoval(base, this.#store, true);
    this.#show({ name: 'removed' });
    announce(fillWords(words, 'pack.removed'));
    this.#removal = window.setTimeout(() => void this.removeNow(), UNDO_MS);
  }

  /** Ends the time in which a removal can be taken back. */
  async removeNow(): Promise<void> {
    if (this.#state.name !== 'removed') return;
    window.clearTimeout(this.#removal);
    this.#state = { name: 'absent' };
    this.#draw();
    await caches.delete(this.#store);
    noteRemoval(this.#context.base, this.#store, false);
    this.#context.onChange();
  }

  async #undo(): Promise<void> {
    window.clearTimeout(this.#removal);
    noteRemoval(this.#context.base, this.#store, false);
    await this.load();
    if (this.#state.name === 'stored') noteInLedger(this.#context.base, this.#kind, this.title);
  }

  #show(state: RowState): void {
    this.#state = state;
    this.#draw();
  }

  #draw(): void {
    const state = this.#state;
    const summary = this.#summary;
    const row = { ...this.#context, summary, room: this.#room };
    const { words, lang } = row;
    const size = summary ? formatBytes(summary.bytes, lang) : '';
    const newSize = formatBytes(this.newBytes ?? 0, lang);
    const pages = summary ? ` · ${fillWords(words, 'pack.pages', { n: summary.pages })}` : '';
    const problem = this.#problem && toProblemText(this.#problem, row);
    this.#fillWords('[data-part=size]', size);
    this.#fillWords('[data-part=pages]', pages);
    this.#fillWords('[data-do=start] span', fillWords(words, 'pack.download', { size }));
    this.#fillWords('[data-do=update] span', fillWords(words, 'pack.update', { size: newSize }));
    this.#fillWords(
      '[data-part=state]',
      [toStateText(state, row), problem].filter(Boolean).join(' '),
    );
    this.#fillWords('[data-part=time]', toTimeText(state, row));
    this.#part('.badge').hidden = state.name !== 'stored';
    this.#drawButtons(listActions(state));
    this.#drawBar();
  }

  /** Shows the buttons of a state; focus goes on to the first of them when its own is gone. */
  #drawButtons(actions: readonly string[]): void {
    const buttons = [...this.#item.querySelectorAll<HTMLElement>('[data-do]')];
    const hasFocus = buttons.some((one) => one === document.activeElement);
    for (const button of buttons) button.hidden = !actions.includes(button.dataset['do'] ?? '');
    const isLost = hasFocus && buttons.some((one) => one.hidden && one === document.activeElement);
    if (hasFocus && (isLost || document.activeElement === document.body))
      buttons.find(({ hidden }) => !hidden)?.focus();
  }

  #drawBar(): void {
    const bar = this.#part<HTMLProgressElement>('progress');
    const percent = toBar(this.#state);
    bar.hidden = percent === undefined;
    bar.value = percent ?? 0;
    bar.classList.toggle('is-paused', this.#state.name === 'partial');
  }

  #part<E extends HTMLElement>(selector: string): E {
    return this.#item.querySelector(selector) as E;
  }

  #fillWords(selector: string, text: string): void {
    const element = this.#part(selector);
    if (element.textContent !== text) element.textContent = text;
  }
}
