/** What is ticked and answered, on the device only; what a browser refuses to keep lasts as long as the page. */
import type { Answers } from '../../domain/service/questions.ts';

export interface Kept {
  readonly ticks: readonly string[];
  readonly answers: Answers;
  /** The questions that were answered: answers to others are of no use. */
  readonly form: string;
}

const NOTHING: Kept = { ticks: [], answers: [], form: '' };

export function readKept(key: string, form: string): Kept {
  try {
    const kept = {
      ...NOTHING,
      ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>),
    };
    return kept.form === form ? kept : { ...kept, answers: [], form };
  } catch {
    return { ...NOTHING, form };
  }
}

export function writeKept(key: string, kept: Kept): void {
  const isEmpty = kept.ticks.length === 0 && kept.answers.length === 0;
  try {
    if (isEmpty) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // The list works without being kept.
  }
}
