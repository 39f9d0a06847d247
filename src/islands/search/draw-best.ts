import { makeElement } from '../../device/make-element.ts';

/** The box above the groups: what it is, its big name, its key facts, and the button that opens it. */
interface BestAnswer {
  readonly head: Node;
  readonly title: string;
  readonly href: string;
  /** `Biaya: Gratis|Waktu: 3 hari`. */
  readonly facts?: string | undefined;
  readonly button: string;
}

function drawFacts(facts: string): HTMLElement {
  const list = makeElement('dl');
  for (const fact of facts.split('|')) {
    const at = fact.indexOf(': ');
    const pair = makeElement('div');
    pair.append(
      makeElement('dt', '', fact.slice(0, at)),
      makeElement('dd', '', fact.slice(at + 2)),
    );
    list.append(pair);
  }
  return list;
}

/** Draws the best answer. */
export function drawBest({ head, title, href, facts, button }: BestAnswer): HTMLElement {
  const box = makeElement('section', 'best-answer');
  const name = makeElement('h2');
  const link = makeElement('a', '', title);
  const open = makeElement('a', 'button button-primary', button);
  [link.href, open.href] = [href, href];
  link.dataset['result'] = '';
  name.append(link);
  box.append(head, name, ...(facts ? [drawFacts(facts)] : []), open);
  return box;
}
