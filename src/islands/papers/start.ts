import { selectCases, selectPapers, findOpen, type Guide } from '../../domain/service/questions.ts';
import { toShareText, toWhatsappShare } from '../../domain/service/share-text.ts';
import { fillWords } from '../../i18n/device-words.ts';
import { drawAnswers, drawPapers } from './draw.ts';
import { ask } from './ask.ts';
import { readKept, writeKept, type Kept } from './kept.ts';
import type { ListData } from './types.ts';

/** The cases behind the answers, in order: answers to a list that has changed since say nothing. */
const toForm = ({ questions }: Guide): string =>
  questions.map(({ options }) => options.map((one) => one.case ?? '').join()).join(';');

/** Runs a list of papers: ticks, questions, what is kept, what is sent. */
export function start(host: HTMLElement): void {
  const { guide, words, title, url } = JSON.parse(host.dataset['list'] ?? '') as ListData;
  const key = host.dataset['key'] ?? '';
  const list = host.querySelector<HTMLElement>('.checklist');
  const box = host.querySelector<HTMLElement>('.answers');
  if (!list || !box) return;
  const boxes = () => [...list.querySelectorAll<HTMLInputElement>('input')];
  // What was ticked before this code came is as good as what was kept.
  const early = boxes().flatMap(({ checked, value }) => (checked ? value : []));
  let kept: Kept = readKept(key, toForm(guide));
  kept = { ...kept, ticks: [...new Set([...kept.ticks, ...early])] };

  const isAnswered = () => kept.answers.length > 0 && findOpen(guide, kept.answers) === undefined;
  const toPapers = () => selectPapers(guide, isAnswered() ? kept.answers : []);

  function showState(): void {
    const papers = toPapers();
    for (const input of boxes()) input.checked = kept.ticks.includes(input.value);
    const ready = papers.filter(({ id }) => kept.ticks.includes(id)).length;
    const place = host.querySelector('[data-ready]');
    place?.replaceChildren(fillWords(words, 'guide.ready', { n: ready, total: papers.length }));
    const rows = papers.map(({ id, name }) => ({ name, isReady: kept.ticks.includes(id) }));
    const share = host.querySelector<HTMLAnchorElement>('[data-share]');
    if (share) share.href = toWhatsappShare(toShareText(title, rows, url));
  }

  function showList(): void {
    if (!list || !box) return;
    list.replaceChildren(...drawPapers(toPapers(), list.dataset['checklist'] ?? '', words));
    const notes = selectCases(guide, kept.answers).flatMap(({ note }) => note ?? []);
    box.hidden = !isAnswered();
    box.replaceChildren(...(isAnswered() ? drawAnswers(guide, kept.answers, notes, words) : []));
    const differs = host.querySelector<HTMLElement>('.differs');
    if (differs) differs.hidden = isAnswered();
    showState();
  }

  function keep(more: Partial<Kept>): void {
    kept = { ...kept, ...more };
    writeKept(key, kept);
  }

  async function askFrom(nth?: number): Promise<void> {
    const plate = document.querySelector('.page-head .plate')?.cloneNode(true);
    const outcome = await ask({ guide, words, title, plate }, kept.answers, nth);
    if (outcome === 'skipped') return showCases();
    if (!outcome) return;
    keep({ answers: outcome.answers });
    showList();
    box?.querySelector('button')?.focus();
  }

  host.onchange = ({ target }) => {
    const { value, checked } = target as HTMLInputElement;
    const others = kept.ticks.filter((id) => id !== value);
    keep({ ticks: checked ? [...others, value] : others });
    showState();
  };
  host.onclick = ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>(
      '[data-ask], [data-change], [data-clear]',
    );
    if (!pressed) return;
    const { change, clear } = pressed.dataset;
    if (clear === undefined) return void askFrom(change === undefined ? undefined : Number(change));
    keep({ answers: [] });
    showList();
    host.querySelector<HTMLElement>('[data-ask]')?.focus();
  };

  writeKept(key, kept);
  if (isAnswered()) showList();
  else showState();
}

/** Opens every case on the page, for those who would rather read than answer. */
function showCases(): void {
  const cases = [...document.querySelectorAll<HTMLDetailsElement>('details.case')];
  for (const one of cases) one.open = true;
  cases[0]?.querySelector('summary')?.focus();
  cases[0]?.scrollIntoView();
}
