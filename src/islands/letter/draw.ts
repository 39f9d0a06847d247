/** Draws what the form says: faults beside their fields, answers in the letter, the count. */
import type { AnswerFault } from '../../domain/letters/check-answer.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';
import type { Answers, Control } from './read-form.ts';

/** Shows a fault above a field with what was typed, or takes it away. */
export function drawFault(
  control: Control,
  fault: AnswerFault | undefined,
  words: ClientWords,
): void {
  const field = control.closest('.field');
  const error = field?.querySelector<HTMLElement>('.error');
  if (!field || !error) return;
  const text = fault ? fillWords(words, `letter.fault.${fault.key}`, fault.params) : '';
  if (error.textContent !== text) error.textContent = text;
  error.hidden = !fault;
  field.classList.toggle('is-wrong', Boolean(fault));
  control.toggleAttribute('aria-invalid', Boolean(fault));
  if (fault) control.setAttribute('aria-invalid', 'true');
  const hint = `${control.id}-hint`;
  const said = [
    field.querySelector(`#${CSS.escape(hint)}`) && hint,
    fault && `${control.id}-error`,
  ].filter(Boolean);
  if (said.length) control.setAttribute('aria-describedby', said.join(' '));
  else control.removeAttribute('aria-describedby');
}

/** Fills the places of the letter; what is open or wrong stands there in words, on paper as a line for a pen. */
export function drawSheet(
  sheet: HTMLElement,
  answers: Answers,
  wrong: ReadonlySet<string>,
  words: ClientWords,
): void {
  for (const place of sheet.querySelectorAll<HTMLElement>('[data-of]')) {
    const id = place.dataset['of'] ?? '';
    const answer = answers[id] ?? '';
    const isOpen = !answer || wrong.has(id);
    place.classList.toggle('is-open', isOpen);
    place.textContent = isOpen ? (words[answer ? 'letter.toMend' : 'letter.toFill'] ?? '') : answer;
  }
}

/** How many fields are not right yet, in the badge above the letter. */
export function drawCount(root: HTMLElement, count: number, words: ClientWords): void {
  const badge = root.querySelector<HTMLElement>('[data-count]');
  if (!badge) return;
  badge.hidden = false;
  badge.className = `badge ${count ? 'is-closing-soon' : 'is-open'}`;
  badge.textContent = count
    ? fillWords(words, 'letter.open', { n: count })
    : (words['letter.ready'] ?? '');
}
