import type { Record } from '../hub/types.ts';

const RANK = { danger: 0, caution: 1, info: 2 } as const;

/** True from the end of an alert on. */
export function isOver({ end }: { end: string }, now: Date): boolean {
  return Date.parse(end) <= now.getTime();
}

/** True while an alert is in force: from its start, and not from its end on. */
export function isInForce({ start, end }: { start: string; end: string }, now: Date): boolean {
  return Date.parse(start) <= now.getTime() && !isOver({ end }, now);
}

/** The gravest first, then the newest. */
export function sortAlerts<A extends Pick<Record<'alerts'>, 'level' | 'start'>>(
  alerts: readonly A[],
): A[] {
  return [...alerts].sort(
    (a, b) => RANK[a.level] - RANK[b.level] || Date.parse(b.start) - Date.parse(a.start),
  );
}

/** Alerts in force at `now`, the gravest first, then the newest. */
export function selectActiveAlerts(
  alerts: readonly Record<'alerts'>[],
  now: Date,
): Record<'alerts'>[] {
  return sortAlerts(alerts.filter((alert) => isInForce(alert, now)));
}
