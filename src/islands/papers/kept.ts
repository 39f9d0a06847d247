/** What is ticked and answered, on the device only; what a browser refuses to keep lasts as long as the page. */
import { keepText, readJson } from '../../device/kept-text.ts';
import type { Answers } from '../../domain/service/questions.ts';

export interface Kept {
  readonly ticks: readonly string[];
  readonly answers: Answers;
  /** The questions that were answered: answers to others are of no use. */
  readonly form: string;
}

const NOTHING: Kept = { ticks: [], answers: [], form: '' };

export function readKept(key: string, form: string): Kept {
  const kept = { ...NOTHING, ...(readJson(key) as Partial<Kept> | undefined) };
  return kept.form === form ? kept : { ...kept, answers: [], form };
}

export function writeKept(key: string, kept: Kept): void {
  const isEmpty = kept.ticks.length === 0 && kept.answers.length === 0;
  keepText(key, isEmpty ? undefined : JSON.stringify(kept));
}
