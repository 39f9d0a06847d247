import {
  NOTHING_TYPED,
  selectNearestCodes,
  toTypedCode,
  typeKey,
} from '../../domain/kiosk/codes.ts';
import type { KioskData, KioskService } from '../../domain/kiosk/screen.ts';
import { DEFAULT_LANG } from '../../i18n/types.ts';
import { drawResult } from './draw-result.ts';
import { drawChoices, drawTopics, drawTyped, type Choice } from './draw-start.ts';
import { IdleWatch } from './idle.ts';
import { findParts } from './parts.ts';

/** A code that opens by itself is often followed by Enter: that one does not print. */
const AFTER_OPEN_MS = 800;

async function loadData(from: string): Promise<KioskData> {
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from}: ${answer.status}`);
  return (await answer.json()) as KioskData;
}

/** The keypad, the topics and the result of one screen. */
class Kiosk {
  readonly #host: HTMLElement;
  readonly #parts;
  readonly #letters: readonly string[];
  readonly #services: ReadonlyMap<string, KioskService>;
  readonly #idle: IdleWatch;
  readonly #restart = document.querySelector<HTMLElement>('[data-kiosk-restart]');
  #typed = NOTHING_TYPED;
  #choice: Choice | undefined;
  #page = 0;
  #openedAt = 0;
  #here: string | undefined;

  constructor(host: HTMLElement, { services, offices }: KioskData) {
    this.#host = host;
    this.#parts = findParts(host);
    this.#letters = [...(host.dataset['letters'] ?? '')];
    this.#services = new Map(services.map((one) => [one.code, one]));
    this.#idle = new IdleWatch(host, this.#parts, () => this.#leave());
    this.#nameOffice(offices);
    this.#reset();
    if (this.#isForeign()) this.#idle.wake();
    addEventListener('click', this.take);
    addEventListener('keydown', this.take);
    addEventListener('pointerdown', () => {
      if (!this.#idle.isAsking && !this.#isBlank()) this.#idle.wake();
    });
  }

  /** One touch or key, also from before the script was there. */
  readonly take = (event: Event): void => {
    if (this.#idle.isAsking) return;
    if (event instanceof KeyboardEvent) this.#takeKey(event);
    else if (event.target instanceof Element) this.#takeTouch(event.target);
    if (this.#isBlank()) this.#idle.sleep();
    else this.#idle.wake();
  };

  #nameOffice(offices: KioskData['offices']): void {
    const asked = new URLSearchParams(location.search);
    const name = offices.find(([code]) => code === asked.get('desa'))?.[1];
    const line = document.querySelector('[data-kiosk-office]');
    if (name && line) line.textContent = name;
    if (name) this.#here = this.#parts.say('here');
    if (asked.has('gelap')) document.documentElement.dataset['mode'] = 'dark';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.kiosk-foot a'))
      link.search = location.search;
  }

  /** An operator's screen in a language that somebody chose: the next person starts in the default one. */
  #isForeign(): boolean {
    return this.#here !== undefined && document.documentElement.lang !== DEFAULT_LANG;
  }

  /** Nobody is there any more. */
  #leave(): void {
    this.#reset();
    if (this.#isForeign())
      document.querySelector<HTMLElement>(`.kiosk-foot [hreflang=${DEFAULT_LANG}]`)?.click();
  }

  #isBlank(): boolean {
    return (
      !this.#isForeign() &&
      !this.#isResult() &&
      !this.#choice &&
      !this.#typed.letter &&
      !this.#typed.digits
    );
  }

  #isResult(): boolean {
    return !this.#parts.find('result').hidden;
  }

  /** The start page, with nothing of the person before. */
  #reset(): void {
    this.#typed = NOTHING_TYPED;
    this.#choice = undefined;
    const result = this.#parts.find('result');
    result.hidden = true;
    result.replaceChildren();
    this.#showStart(true);
    drawTyped(this.#host, this.#typed, this.#parts);
    drawTopics(this.#parts);
    this.#idle.sleep();
    (document.activeElement as HTMLElement | null)?.blur();
  }

  #showStart(isOn: boolean): void {
    this.#parts.find('start').hidden = !isOn;
    document.body.classList.toggle('has-result', !isOn);
    if (this.#restart) this.#restart.hidden = isOn;
  }

  #takeTouch(target: Element): void {
    const button = target.closest<HTMLElement>('button');
    if (!button) return;
    const { key, codes, code = '', do: action, print, kioskRestart } = button.dataset;
    if (key) this.#press(key);
    else if (codes)
      this.#choose(button.querySelector('b')?.firstChild?.textContent, codes.split(' '));
    else if (code) this.#open(code);
    else if (action === 'more') this.#turn();
    else if (action === 'topics') this.#reset();
    else if (print !== undefined) window.print();
    else if (kioskRestart !== undefined) this.#reset();
  }

  #takeKey(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const isTyped = /^\d$/.test(key) || this.#letters.includes(key.toUpperCase());
    if (key === 'Escape') this.#reset();
    else if (key === 'Enter') this.#enter(event);
    else if (isTyped || key === 'Backspace') {
      if (this.#isResult()) this.#reset();
      this.#press(key);
    }
  }

  /** Enter opens the code, prints the result, or presses the button that has the focus. */
  #enter(event: KeyboardEvent): void {
    const isButton = event.target instanceof Element && event.target.closest('button, a');
    const isKey = isButton && isButton.matches('[data-key]');
    if (this.#isResult()) {
      if (!isButton && Date.now() - this.#openedAt > AFTER_OPEN_MS) window.print();
    } else if (!isButton || isKey) {
      event.preventDefault();
      this.#press('Enter');
    }
  }

  #press(key: string): void {
    const before = this.#typed;
    if (key !== 'Enter') this.#typed = typeKey(before, key, this.#letters);
    drawTyped(this.#host, this.#typed, this.#parts);
    const code = toTypedCode(this.#typed);
    if (code && (key === 'Enter' || this.#typed !== before)) this.#open(code);
    else if (key === 'Enter') this.#parts.find('said').textContent = this.#parts.say('tooShort');
    else if (this.#choice) {
      this.#choice = undefined;
      drawTopics(this.#parts);
    }
  }

  #open(code: string): void {
    const service = this.#services.get(code);
    if (!service) {
      const near = selectNearestCodes(code, [...this.#services.keys()]);
      const heading = this.#parts.say('unknown', { code });
      this.#parts.find('said').textContent = heading;
      this.#offer(heading, near);
      return;
    }
    this.#openedAt = Date.now();
    this.#showStart(false);
    drawResult(service, this.#parts, this.#here);
  }

  #choose(title: string | null | undefined, codes: readonly string[]): void {
    this.#offer(title?.trim() ?? '', codes);
    this.#host.querySelector<HTMLElement>('[data-part=choices] button')?.focus();
  }

  #offer(heading: string, codes: readonly string[]): void {
    const services = codes.flatMap((code) => this.#services.get(code) ?? []);
    this.#choice = { heading, services };
    this.#page = 0;
    drawChoices(this.#choice, 0, this.#parts);
  }

  #turn(): void {
    if (!this.#choice) return;
    this.#page += 1;
    drawChoices(this.#choice, this.#page, this.#parts);
  }
}

/** Makes the screen work; its data comes from the page's own site. */
export async function start(host: HTMLElement): Promise<Pick<Kiosk, 'take'>> {
  return new Kiosk(host, await loadData(host.dataset['from'] ?? ''));
}
