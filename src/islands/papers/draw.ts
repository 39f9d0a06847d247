import type { Answers, Guide, Paper } from '../../domain/service/questions.ts';
import { selectAsked } from '../../domain/service/questions.ts';
import { makeElement } from '../../device/make-element.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';

function drawPaper(paper: Paper, name: string, words: ClientWords): HTMLElement {
  const row = makeElement('li');
  const label = makeElement('label');
  const box = makeElement('input');
  Object.assign(box, { type: 'checkbox', name: `${name}-${paper.id}`, value: paper.id });
  const text = makeElement('span');
  text.append(makeElement('b', '', paper.name));
  const more = [paper.text, paper.where].filter(Boolean).join(' · ');
  if (more) text.append(makeElement('small', '', more));
  if (paper.reason) text.append(makeElement('span', 'reason', paper.reason));
  label.append(box, text);
  row.append(label);
  if (paper.href) {
    const way = makeElement('a', 'paper-way', fillWords(words, 'guide.howToGet'));
    way.href = paper.href;
    way.append(makeElement('span', 'visually-hidden', `: ${paper.name}`));
    row.append(way);
  }
  return row;
}

/** The rows of a list, in the form in which the page draws them. */
export function drawPapers(
  papers: readonly Paper[],
  name: string,
  words: ClientWords,
): HTMLElement[] {
  if (papers.length === 0) return [makeElement('li', '', fillWords(words, 'guide.notNeeded'))];
  return papers.map((paper) => drawPaper(paper, name, words));
}

function drawAnswer(guide: Guide, answers: Answers, nth: number, words: ClientWords): HTMLElement {
  const question = guide.questions[nth];
  const row = makeElement('div');
  const text = makeElement('p');
  const chosen = question?.options[answers[nth] ?? -1]?.label ?? '';
  text.append(makeElement('span', 'muted small', question?.ask), makeElement('b', '', chosen));
  const change = makeElement('button', 'button-link', fillWords(words, 'guide.change'));
  change.type = 'button';
  change.dataset['change'] = String(nth);
  change.ariaLabel = `${change.textContent}: ${question?.ask}`;
  row.append(text, change);
  return row;
}

/** What was answered, each with a key to change it; then what the cases add in words, and the key to delete. */
export function drawAnswers(
  guide: Guide,
  answers: Answers,
  notes: readonly string[],
  words: ClientWords,
): HTMLElement[] {
  const box = makeElement('div', 'answer-rows');
  box.append(...selectAsked(guide, answers).map((nth) => drawAnswer(guide, answers, nth, words)));
  const clear = makeElement('button', 'button-link', fillWords(words, 'guide.clear'));
  clear.type = 'button';
  clear.dataset['clear'] = '';
  return [
    makeElement('h3', '', fillWords(words, 'guide.yours')),
    box,
    ...notes.map((note) => makeElement('p', 'note', note)),
    clear,
  ];
}
