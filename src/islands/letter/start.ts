/**
 * Runs the form of a letter. Nothing of it is sent; it is gone with the page, unless the person asks the device to keep
 * their own details.
 */
import { keepText } from '../../device/kept-text.ts';
import type { NikRegion } from '../../domain/letters/nik.ts';
import { toZoned } from '../../i18n/day.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { pairVillages } from './choose-village.ts';
import { drawCount, drawFault, drawSheet } from './draw.ts';
import { readKept, writeKept } from './kept.ts';
import {
  listControls,
  readAnswers,
  toContradiction,
  toFault,
  toLetterText,
  toVillageWords,
  type Control,
  type Ground,
} from './read-form.ts';

class LetterMaker {
  private readonly controls: readonly Control[];
  private readonly words: ClientWords;
  private readonly ground: Ground;
  private readonly keepKey: string;
  private readonly showVillages: () => void;
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    const { dataset } = root;
    this.root = root;
    this.form = form;
    this.controls = listControls(form);
    this.words = JSON.parse(dataset['words'] ?? '{}') as ClientWords;
    this.ground = {
      region: JSON.parse(dataset['region'] ?? '{}') as NikRegion,
      today: toZoned(new Date(), dataset['zone'] ?? 'UTC').day,
    };
    this.keepKey = dataset['keep'] ?? '';
    this.showVillages = pairVillages(form, this.words['letter.choose'] ?? '');
  }

  private get keeps(): HTMLInputElement | null {
    return this.form.querySelector('[data-keeps]');
  }

  private say(key: string): void {
    const said = this.form.querySelector('.letter-said');
    if (said) said.textContent = fillWords(this.words, key);
  }

  /** Fills in what the device keeps; a kecamatan before its village. */
  fillKept(): void {
    const kept = readKept(this.keepKey);
    const fill = (control: Control) => {
      const text = kept[control.dataset['id'] ?? ''];
      if (text !== undefined) control.value = text;
      if (control.dataset['kind'] === 'district') this.showVillages();
    };
    if (this.keeps) this.keeps.checked = Object.keys(kept).length > 0;
    this.controls.forEach(fill);
    this.draw();
  }

  draw(): void {
    const wrong = new Set(
      this.controls
        .filter((control) => toFault(control, this.ground))
        .map(({ dataset }) => dataset['id'] ?? ''),
    );
    const written = this.controls.map((control) => [
      control.dataset['id'] ?? '',
      toLetterText(control),
    ]);
    const answers = {
      ...(Object.fromEntries(written) as Record<string, string>),
      ...toVillageWords(this.form),
    };
    const sheet = this.root.querySelector<HTMLElement>('.sheet');
    if (sheet) drawSheet(sheet, answers, wrong, this.words);
    drawCount(this.root, wrong.size, this.words);
  }

  /** Says what is wrong with one field; a contradiction with the NIK stands under the form as advice. */
  private check(control: Control): void {
    drawFault(control, toFault(control, this.ground), this.words);
    const differs = toContradiction(readAnswers(this.form), this.ground);
    this.say(differs ? `letter.differs.${differs}` : '');
  }

  private change({ target }: Event): void {
    if (target === this.keeps) return this.keep();
    const control = this.controls.find((one) => one === target);
    if (control) this.check(control);
    if (this.keeps?.checked) this.keep();
    this.draw();
  }

  private type({ target }: Event): void {
    const control = this.controls.find((one) => one === target);
    // A fault that is already said goes as soon as it is mended.
    if (control?.getAttribute('aria-invalid')) this.check(control);
    this.draw();
  }

  private keep(): void {
    if (!this.keeps?.checked) {
      keepText(this.keepKey);
      return this.say('');
    }
    const isKept = writeKept(this.keepKey, readAnswers(this.form));
    if (!isKept) this.keeps.checked = false;
    this.say(isKept ? 'letter.kept' : 'letter.keepFailed');
  }

  private goTo(step: string): void {
    this.root.dataset['step'] = step;
    for (const tab of this.form.querySelectorAll('.letter-tabs [data-to]')) {
      if (tab.getAttribute('data-to') === step) tab.setAttribute('aria-current', 'step');
      else tab.removeAttribute('aria-current');
    }
    const from = this.form.querySelector('.letter-tabs')?.getBoundingClientRect().top ?? 0;
    if (from < 0) this.root.scrollIntoView();
  }

  /** Prints a letter that is right; else every fault is said and the first one is where to go on. */
  private print(): void {
    for (const control of this.controls)
      drawFault(control, toFault(control, this.ground), this.words);
    this.draw();
    const first = this.controls.find((control) => toFault(control, this.ground));
    if (!first) return print();
    this.goTo(first.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? '1');
    first.focus();
    first.closest('.field')?.scrollIntoView({ block: 'center' });
  }

  /** Empties form, letter and device. */
  clear(): void {
    keepText(this.keepKey);
    this.empty();
    this.goTo('1');
    this.say('letter.cleared');
  }

  private empty(): void {
    this.form.reset();
    this.showVillages();
    for (const control of this.controls) drawFault(control, undefined, this.words);
    this.draw();
  }

  private press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    if (button.dataset['to']) this.goTo(button.dataset['to']);
    if (button.hasAttribute('data-print')) this.print();
    if (button.hasAttribute('data-clear')) this.clear();
  }

  /** What was typed while this code was on its way. */
  checkTyped(): void {
    for (const control of this.controls)
      if (control.value && control !== document.activeElement) this.check(control);
  }

  listen(): void {
    this.form.addEventListener('input', (event) => this.type(event));
    this.form.addEventListener('change', (event) => this.change(event));
    this.form.addEventListener('click', (event) => this.press(event));
    this.form.addEventListener('submit', (event) => event.preventDefault());
    // The next person at this device must not find it again by going back.
    window.addEventListener('pagehide', () => this.empty());
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.fillKept());
  }
}

/** Begins to check and fill. */
export function start(root: HTMLElement, form: HTMLFormElement): void {
  const maker = new LetterMaker(root, form);
  maker.listen();
  maker.fillKept();
  maker.checkTyped();
}
