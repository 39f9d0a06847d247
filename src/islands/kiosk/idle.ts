import type { KioskParts } from './parts.ts';

const IDLE_MS = 60_000;
const COUNT_S = 15;

/** Asks after a minute without a touch whether anybody is there, and starts again when nobody answers. */
export class IdleWatch {
  readonly #parts: KioskParts;
  readonly #dialog: HTMLDialogElement;
  readonly #reset: () => void;
  #timer = 0;
  #left = 0;

  constructor(host: HTMLElement, parts: KioskParts, reset: () => void) {
    this.#parts = parts;
    this.#dialog = host.querySelector('dialog') as HTMLDialogElement;
    this.#reset = reset;
    parts.find('go-on').onclick = () => this.wake();
    parts.find('finish').onclick = () => this.#finish();
    this.#dialog.oncancel = (event) => {
      event.preventDefault();
      this.#finish();
    };
  }

  get isAsking(): boolean {
    return this.#dialog.open;
  }

  /** Somebody is there: the minute begins anew. */
  wake(): void {
    this.sleep();
    this.#timer = window.setTimeout(() => this.#ask(), IDLE_MS);
  }

  /** Nothing to lose on the screen: nothing to ask. */
  sleep(): void {
    window.clearTimeout(this.#timer);
    window.clearInterval(this.#timer);
    if (this.#dialog.open) this.#dialog.close();
  }

  #ask(): void {
    this.#left = COUNT_S;
    this.#say();
    this.#dialog.showModal();
    this.#parts.find('go-on').focus();
    this.#timer = window.setInterval(() => {
      this.#left -= 1;
      if (this.#left > 0) this.#say();
      else this.#finish();
    }, 1000);
  }

  #say(): void {
    this.#parts.find('count').textContent = String(this.#left);
    this.#parts.find('resets').textContent = this.#parts.say('resetsIn', { n: this.#left });
  }

  #finish(): void {
    this.sleep();
    this.#reset();
  }
}
