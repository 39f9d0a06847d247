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

const CODES: Readonly<Record<LineState, string>> = {
  open: 'O',
  closed: 'C',
  uncertain: 'U',
  unknown: 'N',
};

const isCertain = (state: LineState): boolean => state === 'open' || state === 'closed';

/** The state at a minute; before the line and after its end nothing is certain. */
export function readTimeline(line: readonly Change[], minute: number): OpenState {
  if (line.length === 0) return { state: 'unknown' };
  const next = line.findIndex((change) => change.minute > minute);
  const { state = 'uncertain' } = line[next - 1] ?? {};
  const change = line[next];
  if (next < 1 || !change) return { state: 'uncertain' };
  // "Open until" and "opens at" are promises: what follows must be known.
  if (!isCertain(state) || !isCertain(change.state)) return { state };
  const isSoon = state === 'open' && change.minute - minute <= SOON_MINUTES;
  return { state: isSoon ? 'closing-soon' : state, until: change.minute };
}

/** A line as text for a page: the first minute, then steps, each with the letter of its state. */
export function formatTimeline(line: readonly Change[]): string {
  return line
    .map(({ minute, state }, index) => {
      const step = minute - (line[index - 1]?.minute ?? 0);
      return step.toString(36) + CODES[state];
    })
    .join('');
}

/** Reads what `formatTimeline` wrote. */
export function parseTimeline(text: string): Change[] {
  let minute = 0;
  const states = Object.keys(CODES) as LineState[];
  return [...text.matchAll(/([\da-z]+)([OCUN])/g)].map(([, step = '', code]) => ({
    minute: (minute += parseInt(step, 36)),
    state: states.find((state) => CODES[state] === code) ?? 'uncertain',
  }));
}
