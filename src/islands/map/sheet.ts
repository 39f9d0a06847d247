import { makeElement } from '../../device/make-element.ts';
import { selectClosed, type MapPin } from '../../domain/geo/pins.ts';
import { isRoughPoint } from '../../domain/geo/pin-shape.ts';
import { makeEntryPin } from './elements.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';

/** The sheet below the map: what was chosen, with links. Esc or its button closes it. */
export class Sheet {
  readonly element = makeElement('div', 'map-sheet');
  readonly words: ClientWords;
  readonly lang: string;
  readonly onClose: () => void;
  #opener: HTMLElement | undefined;

  constructor(words: ClientWords, lang: string, onClose: () => void) {
    this.words = words;
    this.lang = lang;
    this.onClose = onClose;
    this.element.hidden = true;
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', fillWords(words, 'chosen'));
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  /** Shows one or several entries and moves the focus to the first link. */
  open(pins: readonly MapPin[], opener: HTMLElement): void {
    this.#opener = opener;
    const list = makeElement('ul', 'map-sheet-list');
    list.append(...pins.map((pin) => this.#drawRow(pin)));
    const close = makeElement('button', 'icon-button', fillWords(this.words, 'close'));
    close.type = 'button';
    close.addEventListener('click', () => this.close());
    this.element.replaceChildren(list, close);
    this.element.hidden = false;
    this.element.querySelector('a')?.focus({ preventScroll: true });
  }

  /** Hides the sheet; the focus returns to the mark that opened it. */
  close(): void {
    if (this.element.hidden) return;
    const hadFocus = this.element.contains(document.activeElement);
    this.element.hidden = true;
    this.onClose();
    if (hadFocus) this.#opener?.focus({ preventScroll: true });
  }

  #drawRow(pin: MapPin): HTMLLIElement {
    const row = makeElement('li', 'map-sheet-row');
    const text = makeElement('div', 'map-sheet-text');
    const link = makeElement('a', 'map-sheet-link', pin.label);
    link.href = pin.href;
    text.append(link);
    for (const line of this.#toLines(pin)) text.append(makeElement('p', 'map-sheet-line', line));
    row.append(makeEntryPin(pin), text);
    return row;
  }

  #toLines(pin: MapPin): string[] {
    const shut = selectClosed(pin, new Date());
    const lines = [pin.detail, shut?.text].filter((line) => line !== undefined);
    if (!isRoughPoint(pin.precisionM)) return lines;
    const km = ((pin.precisionM ?? 0) / 1000).toLocaleString(this.lang, {
      maximumFractionDigits: 1,
    });
    return [...lines, fillWords(this.words, 'rough', { km })];
  }
}
