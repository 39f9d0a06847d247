/** A time during which a place is shut, whatever its hours say: ISO 8601, the end exclusive. */
export interface Closure {
  readonly from: string;
  readonly to: string;
  /** Slug of the alert that shuts it. */
  readonly alert: string;
  readonly title: string;
}

/** True from the start of a closure on, and from its end on no more. */
export function holdsAt({ from, to }: Pick<Closure, 'from' | 'to'>, now: Date): boolean {
  return Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(to);
}
