import { fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { findPicker } from './pick-label.ts';

/** What a press on a button of the bar asks for. */
export type PickAct = 'take' | 'without' | 'end';

/** The line of the bar, and the word on each button that it shows now. */
interface PickView {
  readonly line: string;
  readonly take?: 'take' | 'again';
  readonly without?: 'without' | undefined;
  readonly end: 'clear' | 'stop';
}

/** The bar of chosen photos: a line that is read aloud, and two or three buttons. It stays the same element. */
export class PickBar {
  readonly #words: ClientWords;
  readonly #bar: HTMLElement;
  readonly #line: HTMLElement;
  readonly #buttons = new Map<PickAct, HTMLButtonElement>();
  #isBusy = false;

  constructor(onAct: (act: PickAct) => void) {
    const picker = findPicker();
    this.#words = JSON.parse(picker.dataset['words'] ?? '{}') as ClientWords;
    this.#bar = picker.content.querySelector('.photo-bar')?.cloneNode(true) as HTMLElement;
    this.#line = this.#bar.querySelector('[role=status]') as HTMLElement;
    for (const button of this.#bar.querySelectorAll('button')) {
      const act = button.dataset['act'] as PickAct;
      this.#buttons.set(act, button);
      button.onclick = () => onAct(act);
    }
  }

  /** Ready to take `n` photos; `note` says how the last time ended. */
  ready(n: number, note = this.#say('count', { n })): void {
    this.#show({ line: note, take: 'take', end: 'clear' });
  }

  done(n: number, file: string): void {
    this.ready(n, this.#say('done', { n, file }));
  }

  stopped(n: number): void {
    this.ready(n, this.#say('stopped'));
  }

  busy(n: number, all: number): void {
    this.#show({ line: this.#say('progress', { n, all }), end: 'stop' });
  }

  /** Nothing was saved, because of one photo, or because of everything. */
  failed(photo: string | undefined): void {
    const line = photo === undefined ? this.#say('failedAll') : this.#say('failed', { photo });
    this.#show({
      line,
      take: 'again',
      without: photo === undefined ? undefined : 'without',
      end: 'clear',
    });
  }

  remove(): void {
    this.#line.textContent = '';
    this.#bar.remove();
  }

  #say(key: string, params = {}): string {
    return fillWords(this.#words, `pick.${key}`, params);
  }

  #show({ line, take, without, end }: PickView): void {
    const hadFocus = this.#bar.contains(document.activeElement);
    const wasBusy = this.#isBusy;
    this.#isBusy = take === undefined;
    if (!this.#bar.isConnected)
      document.getElementById('photo-grid')?.parentElement?.after(this.#bar);
    this.#set('take', take);
    this.#set('without', without);
    this.#set('end', end);
    // The button that was pressed is gone or is now another: the focus goes to the one that leads on.
    if (hadFocus && (this.#isBusy !== wasBusy || this.#hasLostFocus()))
      this.#buttons.get(take ? 'take' : 'end')?.focus();
    // Only what changes in a line that is there already is read aloud.
    setTimeout(() => (this.#line.textContent = line));
  }

  #hasLostFocus(): boolean {
    const { activeElement } = document;
    return !this.#bar.contains(activeElement) || (activeElement as HTMLElement).hidden === true;
  }

  #set(act: PickAct, word: string | undefined): void {
    const button = this.#buttons.get(act);
    if (!button) return;
    if (word) (button.querySelector('span') ?? button).textContent = this.#say(word);
    button.hidden = word === undefined;
  }
}
