import { findOpen, selectAsked, type Answers, type Guide } from '../../domain/service/questions.ts';
import { makeElement } from '../../device/make-element.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';

interface Asking {
  readonly guide: Guide;
  readonly words: ClientWords;
  readonly title: string;
  /** The plate of the service. */
  readonly plate: Node | undefined;
}

/** What comes of the questions: answers, or that all cases are wanted instead; nothing when they were closed. */
type Outcome = { answers: Answers } | 'skipped' | undefined;

const toAnswers = (answers: Answers, nth: number, option: number): Answers => {
  const next = [...answers];
  next[nth] = option;
  return Array.from(next, (one) => one ?? null);
};

function drawOption(
  { label, detail }: Guide['questions'][number]['options'][number],
  index: number,
  isChosen: boolean,
): HTMLElement {
  const row = makeElement('label', 'ask-row');
  const radio = makeElement('input');
  Object.assign(radio, { type: 'radio', name: 'ask', value: String(index), checked: isChosen });
  const text = makeElement('span');
  text.append(makeElement('b', '', label));
  if (detail) text.append(makeElement('small', 'muted', detail));
  row.append(radio, text);
  return row;
}

function drawProgress(asked: readonly number[], at: number, words: ClientWords): HTMLElement {
  const progress = makeElement('div', 'ask-progress');
  const bars = makeElement('div', 'ask-bars');
  bars.ariaHidden = 'true';
  bars.append(
    ...asked.map((_, index) =>
      makeElement('i', index < at ? 'is-done' : index === at ? 'is-now' : ''),
    ),
  );
  const place = { n: at + 1, total: asked.length };
  progress.append(bars, makeElement('p', 'muted small', fillWords(words, 'guide.progress', place)));
  return progress;
}

function drawButton(look: string, text: string, value: string): HTMLButtonElement {
  const button = makeElement('button', look, text);
  Object.assign(button, { type: value === 'next' ? 'submit' : 'button', value });
  return button;
}

function drawQuestion({ guide, words }: Asking, answers: Answers, nth: number): (string | Node)[] {
  const question = guide.questions[nth];
  const asked = selectAsked(guide, answers);
  const set = makeElement('fieldset');
  set.append(
    makeElement('legend', 'ask-title', question?.ask),
    ...(question?.options ?? []).map((one, index) =>
      drawOption(one, index, answers[nth] === index),
    ),
  );
  const fault = makeElement('p', 'ask-fault');
  fault.role = 'alert';
  const keys = makeElement('div', 'actions');
  keys.append(
    drawButton('button button-primary', fillWords(words, 'guide.next'), 'next'),
    drawButton('button', fillWords(words, 'guide.back'), 'back'),
  );
  return [
    drawProgress(asked, asked.indexOf(nth), words),
    set,
    fault,
    keys,
    drawButton('button-link', fillWords(words, 'guide.skip'), 'skip'),
    makeElement('p', 'notice', fillWords(words, 'guide.private')),
  ];
}

/** Asks one question after the other in a dialog; from a given question on, or from the first that is open. */
export function ask(asking: Asking, before: Answers, from?: number): Promise<Outcome> {
  const { guide, words } = asking;
  const dialog = makeElement('dialog', 'ask');
  const form = makeElement('form');
  const head = makeElement('p', 'ask-head');
  if (asking.plate) head.append(asking.plate);
  head.append(makeElement('b', '', asking.title));
  dialog.append(head, form);
  document.body.append(dialog);
  let answers = before;
  let nth = from ?? findOpen(guide, answers) ?? 0;
  const show = (): void => {
    form.replaceChildren(...drawQuestion(asking, answers, nth));
    form.querySelector<HTMLElement>('input:checked, input')?.focus();
  };
  let resolve: (outcome: Outcome) => void = () => undefined;
  const promise = new Promise<Outcome>((settle) => (resolve = settle));
  const end = (outcome: Outcome): void => {
    resolve(outcome);
    dialog.close();
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    const chosen = new FormData(form).get('ask');
    const fault = form.querySelector('.ask-fault');
    if (chosen === null) return void fault?.replaceChildren(fillWords(words, 'guide.choose'));
    answers = toAnswers(answers, nth, Number(chosen));
    const open = findOpen(guide, answers);
    if (open === undefined) return end({ answers });
    nth = open;
    show();
  };
  form.onclick = ({ target }) => {
    const { value } = target as HTMLButtonElement;
    if (value === 'skip') end('skipped');
    if (value !== 'back') return;
    const asked = selectAsked(guide, answers);
    const earlier = asked[asked.indexOf(nth) - 1];
    if (earlier === undefined) return end(undefined);
    nth = earlier;
    show();
  };
  dialog.onclose = () => {
    dialog.remove();
    resolve(undefined);
  };
  dialog.setAttribute('aria-label', asking.title);
  show();
  dialog.showModal();
  show();
  return promise;
}
