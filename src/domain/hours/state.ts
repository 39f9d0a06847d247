/** What a line of changes says at a moment. Small, because pages carry it to the browser; no zone, no holidays. */

/** What holds from a minute since 1970 on, until the next change. */
export type LineState = 'open' | 'closed' | 'uncertain' | 'unknown';
export interface Change {
  readonly minute: number;
  readonly state: LineState;
}

/** Open or not, and the minute since 1970 at which that changes to what is certain. */
export interface OpenState {
  readonly state: LineState | 'closing-soon';
  readonly until?: number;
}

/** How long before its end "open" becomes "closing soon". */
export const SOON_MINUTES = 60;

/** Any other letter, `U`, is uncertain. */
const STATES: Readonly<Record<string, LineState>> = { O: 'open', C: 'closed', N: 'unknown' };

const isCertain = (state: LineState): boolean => state === 'open' || state === 'closed';

/** The state at a minute; before the line and after its end nothing is certain. */
export function readTimeline(line: readonly Change[], minute: number): OpenState {
  const next = line.findIndex((one) => one.minute > minute);
  const [before, change] = [line[next - 1], line[next]];
  if (!before || !change) return { state: line.length > 0 ? 'uncertain' : 'unknown' };
  const { state } = before;
  // "Open until" and "opens at" are promises: what follows must be known.
  if (!isCertain(state) || !isCertain(change.state)) return { state };
  const isSoon = state === 'open' && change.minute - minute <= SOON_MINUTES;
  return { state: isSoon ? 'closing-soon' : state, until: change.minute };
}

/** Reads the line that a page carries. */
export function parseTimeline(text: string): Change[] {
  let minute = 0;
  return [...text.matchAll(/([^A-Z]+)(.)/g)].map(([, step = '', letter = '']) => ({
    minute: (minute += parseInt(step, 36)),
    state: STATES[letter] ?? 'uncertain',
  }));
}

/** A line as text for a page: the first minute, then steps, each with the letter of its state. */
export function formatTimeline(line: readonly Change[]): string {
  const letters = Object.entries(STATES);
  return line
    .map(({ minute, state }, index) => {
      const step = minute - (line[index - 1]?.minute ?? 0);
      const [letter = 'U'] = letters.find(([, one]) => one === state) ?? [];
      return step.toString(36) + letter;
    })
    .join('');
}
