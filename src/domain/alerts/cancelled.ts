import type { Record } from '../hub/types.ts';

type Alert = Record<'alerts'>;

/** When an alert was called off; nothing when it was not. */
export function toCancelTime({ log }: Pick<Alert, 'log'>): string | undefined {
  const times = log.flatMap(({ kind, at }) => (kind === 'cancel' ? at : []));
  return times.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** An alert that was called off ends then, unless it had ended before: one row of its log is enough. */
export function withCancelledEnd(alert: Alert): Alert {
  const cancelled = toCancelTime(alert);
  return cancelled && Date.parse(cancelled) < Date.parse(alert.end)
    ? { ...alert, end: cancelled }
    : alert;
}
