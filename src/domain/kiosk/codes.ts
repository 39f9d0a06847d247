/** A code as it is typed at the counter: a letter, then two digits. Pure; also in the browser. */

/** What was typed so far; empty at the start. */
export interface Typed {
  readonly letter: string;
  readonly digits: string;
}

export const NOTHING_TYPED: Typed = { letter: '', digits: '' };

const DIGITS = 2;

/** What is typed after one more key: a letter takes the place of the letter, a third digit is not taken. */
export function typeKey(typed: Typed, key: string, letters: readonly string[]): Typed {
  const { letter, digits } = typed;
  if (key === 'Backspace') return digits ? { letter, digits: digits.slice(0, -1) } : NOTHING_TYPED;
  if (/^\d$/.test(key)) return digits.length < DIGITS ? { letter, digits: digits + key } : typed;
  const capital = key.toUpperCase();
  return letters.includes(capital) ? { letter: capital, digits } : typed;
}

/** The code once it is whole: letter and two digits. */
export function toTypedCode({ letter, digits }: Typed): string | undefined {
  return letter && digits.length === DIGITS ? letter + digits : undefined;
}

/** How far a code is from the one that was typed: the same agency first, then the same number. */
function measure(code: string, typed: string): number {
  const isSameLetter = code[0] === typed[0];
  const gap = Math.abs(Number(code.slice(1)) - Number(typed.slice(1)));
  const hasSwapped = code.slice(1) === typed[2] + (typed[1] ?? '');
  if (isSameLetter) return hasSwapped ? 0 : gap;
  return 100 + gap;
}

/** The codes that were probably meant, the likeliest first. */
export function selectNearestCodes(
  typed: string,
  codes: readonly string[],
  most = 3,
): readonly string[] {
  return codes
    .map((code) => ({ code, gap: measure(code, typed) }))
    .sort((a, b) => a.gap - b.gap)
    .slice(0, most)
    .map(({ code }) => code);
}
