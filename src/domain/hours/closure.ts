/** A time during which a place is shut, whatever its hours say: ISO 8601, the end exclusive. */
export interface Closure {
  readonly from: string;
  readonly to: string;
  /** Slug of the alert that shuts it. */
  readonly alert: string;
  readonly title: string;
}
