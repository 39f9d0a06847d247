/** How often what a calendar shows of each event has changed, by its slug; made from the repository at build time. */
export interface EventHistory {
  readonly [slug: string]: {
    readonly changes: number;
    /** When it last changed, ISO 8601. */
    readonly changedAt?: string | undefined;
  };
}
