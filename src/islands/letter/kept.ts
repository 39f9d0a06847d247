/** Details of a person on the device, only where they asked for it; what a letter is for is never kept. */
import { keepText, readJson } from '../../device/kept-text.ts';
import type { Answers } from './read-form.ts';

const isQuestion = (id: string) => id.startsWith('q-');

export function readKept(key: string): Answers {
  const entries = Object.entries(readJson(key) ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** False where the browser refuses to store. Another letter asks for other things: what is known of the person grows. */
export function writeKept(key: string, answers: Answers): boolean {
  const own = Object.entries(answers).filter(([id, text]) => text && !isQuestion(id));
  return keepText(key, JSON.stringify({ ...readKept(key), ...Object.fromEntries(own) }));
}
