import { makeElement } from '../../device/make-element.ts';
import { selectNamed } from '../../domain/search/marks.ts';
import { toCodeKey } from '../../domain/search/query.ts';
import { drawKindLine } from './draw.ts';
import { drawBest } from './draw-best.ts';
import type { Outcome } from './find-groups.ts';

type Words = Readonly<Record<string, string>>;

/** The sign of a kind, from the templates of the page. */
export function cloneIcon(page: HTMLElement, kind: string): Node | undefined {
  const name = `template[data-icon="${CSS.escape(kind)}"]`;
  return page.querySelector<HTMLTemplateElement>(name)?.content.cloneNode(true);
}

/** What stands above the groups: numbers in an emergency, the service of a code, the one that was named. */
export function chooseBest(
  page: HTMLElement,
  words: Words,
  query: string,
  outcome: Outcome,
): HTMLElement | undefined {
  return (
    drawEmergency(page, outcome) ??
    drawCode(page, words, query) ??
    drawNamed(page, words, query, outcome)
  );
}

function drawEmergency(page: HTMLElement, { understood }: Outcome): HTMLElement | undefined {
  const template = page.querySelector<HTMLTemplateElement>('template[data-emergency]');
  const box = understood.isEmergency && template?.content.firstElementChild?.cloneNode(true);
  return box instanceof HTMLElement ? box : undefined;
}

function drawCode(page: HTMLElement, words: Words, query: string): HTMLElement | undefined {
  const key = toCodeKey(query);
  const link = key && page.querySelector<HTMLAnchorElement>(`[data-codes~="${key}"]`);
  if (!link) return undefined;
  const { title = '', code = '', facts } = link.dataset;
  const plate = makeElement('span', 'plate');
  const cells = code
    .split(' ')
    .map((text, index) => makeElement('span', index ? '' : 'plate-left', text));
  plate.append(makeElement('span', 'visually-hidden', words['code'] ?? ''), ...cells);
  return drawBest({ head: plate, title, href: link.href, facts, button: words['open'] ?? '' });
}

/** The one service whose name has all the words typed. */
function drawNamed(
  page: HTMLElement,
  words: Words,
  query: string,
  { groups }: Outcome,
): HTMLElement | undefined {
  const services = groups.flatMap(({ pages }) => pages.filter(({ meta }) => meta['facts']));
  const named = selectNamed(query, services, ({ meta }) => meta['title'] ?? '');
  if (!named) return undefined;
  const { title = '', line = '', facts, kind = '' } = named.meta;
  const head = drawKindLine(
    [words['best'], line].filter(Boolean).join(' · '),
    cloneIcon(page, kind),
  );
  return drawBest({ head, title, href: named.url, facts, button: words['open'] ?? '' });
}
