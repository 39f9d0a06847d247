/** Details of a person on the device, only where they asked for it; what a letter is for is never kept. */
import type { Answers } from './read-form.ts';

const isQuestion = (id: string) => id.startsWith('q-');

export function readKept(key: string): Answers {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const entries = Object.entries(kept as Record<string, unknown>);
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** False where the browser refuses to store. */
export function writeKept(key: string, answers: Answers): boolean {
  try {
    // Another letter asks for other things: what is known of the person grows.
    const own = Object.entries(answers).filter(([id, text]) => text && !isQuestion(id));
    localStorage.setItem(key, JSON.stringify({ ...readKept(key), ...Object.fromEntries(own) }));
    return true;
  } catch {
    return false;
  }
}

export function dropKept(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept where storing is refused.
  }
}
