import { makePlate, makeQr } from '../../device/make-code.ts';
import { makeElement } from '../../device/make-element.ts';
import { WHERE_FACT, type KioskService } from '../../domain/kiosk/screen.ts';
import type { KioskParts } from './parts.ts';

/** Steps to a smaller list, each taken only where the one before still has to scroll. */
const TIGHTER = ['is-long', 'is-tight', 'is-tightest'];
/** More papers and steps are printed in smaller type. */
const LONG_PRINT = 12;

function makeFacts({ facts, isHere }: KioskService, here: string | undefined): HTMLElement {
  const list = makeElement('dl', 'kiosk-facts');
  for (const [index, [name, value]] of facts.entries()) {
    const row = makeElement('div');
    const isDesk = index === WHERE_FACT && isHere && here;
    row.append(makeElement('dt', '', name), makeElement('dd', '', isDesk ? here : value));
    list.append(row);
  }
  return list;
}

function makeTakeHome({ code, url }: KioskService, { say }: KioskParts): HTMLElement {
  const box = makeElement('div', 'kiosk-take');
  const text = makeElement(
    'p',
    '',
    ` ${say('scan', { address: url.replace(/^https?:\/\//, '') })}`,
  );
  text.prepend(makeElement('b', '', say('takeHome')));
  box.append(makeQr(url, say('qr', { code })), text);
  return box;
}

function makePapers({ papers }: KioskService, { say }: KioskParts): HTMLElement {
  const part = makeElement('section', 'kiosk-papers');
  if (!papers.length) {
    part.append(makeElement('p', 'kiosk-none', say('noPapers')));
    return part;
  }
  const list = makeElement('ul');
  for (const [name, text] of papers) {
    const row = makeElement('li');
    const words = makeElement('b', '', name);
    if (text) words.append(makeElement('small', '', text));
    row.append(makeElement('i'), words);
    list.append(row);
  }
  part.append(makeElement('h2', '', say('papers', { n: papers.length })), list);
  return part;
}

function makeSteps({ steps }: KioskService, { say }: KioskParts): HTMLElement[] {
  if (!steps.length) return [];
  const part = makeElement('section', 'kiosk-steps');
  const list = makeElement('ol');
  list.append(...steps.map((step) => makeElement('li', '', step)));
  part.append(makeElement('h2', '', say('steps')), list);
  return [part];
}

/** Makes the list smaller until nothing scrolls; a screen that scrolls as a whole is left as it is. */
function fit(result: HTMLElement, list: HTMLElement): void {
  const scrolls = () =>
    [result, list].some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1);
  for (const step of TIGHTER) if (scrolls()) result.classList.add(step);
}

/** Draws what a resident takes home: facts, QR, papers, steps, and one button that prints. */
export function drawResult(
  service: KioskService,
  parts: KioskParts,
  /** "This desk", where the screen stands at a village office. */
  here: string | undefined,
): void {
  const result = parts.find('result');
  const lines = service.papers.length + service.steps.length;
  result.classList.remove(...TIGHTER);
  result.classList.toggle('is-longest', lines > LONG_PRINT);
  const name = makeElement('h1', service.title.length > 18 ? 'is-long' : '', service.title);
  name.tabIndex = -1;
  const first = makeElement('div', 'kiosk-first');
  first.append(makePlate(service.plate), name, makeFacts(service, here));
  first.append(makeTakeHome(service, parts));
  const second = makeElement('div', 'kiosk-second');
  second.append(makePapers(service, parts), ...makeSteps(service, parts));
  const print = parts.find<HTMLTemplateElement & HTMLElement>('print').content.cloneNode(true);
  result.replaceChildren(first, second, print);
  result.hidden = false;
  fit(result, second);
  result.scrollTop = 0;
  name.focus({ preventScroll: true });
}
