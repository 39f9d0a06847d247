import { makePlate } from '../../device/make-code.ts';
import { makeElement } from '../../device/make-element.ts';
import { type Typed } from '../../domain/kiosk/codes.ts';
import type { KioskService } from '../../domain/kiosk/screen.ts';
import type { KioskParts } from './parts.ts';

/** Keys that fit below a heading; where there are more, the last one shows the next. */
const MOST = 8;

/** Shows what was typed so far. */
export function drawTyped(host: HTMLElement, { letter, digits }: Typed, parts: KioskParts): void {
  parts.find('letter').textContent = letter;
  parts.find('digits').textContent = digits.padEnd(2, '_');
  const code = letter + digits;
  parts.find('said').textContent = code ? parts.say('codeNow', { code: [...code].join(' ') }) : '';
  for (const key of host.querySelectorAll('[data-key][aria-pressed]'))
    key.setAttribute('aria-pressed', String(key.getAttribute('data-key') === letter));
}

function makeChoice(service: KioskService): HTMLElement {
  const key = makeElement('button');
  key.type = 'button';
  key.dataset.code = service.code;
  key.append(makePlate(service.plate), makeElement('b', '', service.title));
  return key;
}

/** What stands in place of the topics: a heading and a few services. */
export interface Choice {
  readonly heading: string;
  readonly services: readonly KioskService[];
}

/** Shows services to choose from, page by page; after the last comes the first. */
export function drawChoices({ heading, services }: Choice, page: number, parts: KioskParts): void {
  const hasPages = services.length > MOST - 1;
  const size = hasPages ? MOST - 2 : MOST - 1;
  const from = (page % Math.max(1, Math.ceil(services.length / size))) * size;
  const shown = services.slice(from, from + size).map(makeChoice);
  const back = makeElement('button', 'is-quiet', parts.say('back'));
  back.dataset.do = 'topics';
  const more = makeElement('button', 'is-quiet', parts.say('more'));
  more.dataset.do = 'more';
  for (const key of [back, more]) key.type = 'button';
  const choices = parts.find('choices');
  choices.replaceChildren(...shown, ...(hasPages ? [more] : []), back);
  choices.hidden = false;
  parts.find('topics').hidden = true;
  parts.find('heading').textContent = heading;
}

/** Shows the topics again. */
export function drawTopics(parts: KioskParts): void {
  const choices = parts.find('choices');
  choices.hidden = true;
  choices.replaceChildren();
  parts.find('topics').hidden = false;
  parts.find('heading').textContent = parts.say('pickTopic');
}
