/** The times of a release as they stand in its file: ISO 8601 with offset, or a date that YAML read itself. */
export interface Times {
  readonly publishedAt?: unknown;
  readonly releaseAt?: unknown;
  readonly embargoUntil?: unknown;
  readonly expiresAt?: unknown;
}

/** From when to when a release is in the output, in milliseconds since 1970: the first included, the last not. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The moments before which a release is not public; the latest counts. */
const STARTS = ['publishedAt', 'releaseAt', 'embargoUntil'] as const;

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function toTime(value: unknown): number {
  return value instanceof Date ? value.getTime() : Date.parse(String(value));
}

/**
 * When a release is in the output. It begins at the latest of its date, its time of release and the end of its
 * embargo; at its end everything of it goes, and its address with it. A moment that cannot be read gives NaN, which no
 * clock is past: what is not understood stays in.
 */
export function toSpan(times: Times): Span {
  const starts = STARTS.map((name) => times[name]).filter((value) => !isBlank(value));
  return {
    from: Math.max(...starts.map(toTime)),
    until: isBlank(times.expiresAt) ? Infinity : toTime(times.expiresAt),
  };
}

/** Whether a span holds at `now`; one that could not be read never does. */
export function isWithin({ from, until }: Span, now: Date): boolean {
  return from <= now.getTime() && now.getTime() < until;
}
