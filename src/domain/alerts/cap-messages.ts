/**
 * The messages that an alert sent so far, as the Common Alerting Protocol sees them: the alert itself, and one for
 * every row of its log. Nothing here looks at the text, so that a mended comma sends no new message.
 */
import { toInstant, toOffsetText, toZoned } from '../../i18n/day.ts';
import type { Record } from '../hub/types.ts';

type Alert = Record<'alerts'>;

/** One message: what it is, its lasting name, when it was sent. */
export interface CapMessage {
  readonly msgType: 'Alert' | 'Update' | 'Cancel';
  readonly identifier: string;
  readonly sent: Date;
  /** The row of the log that it is about. */
  readonly note: Alert['log'][number]['note'] | undefined;
}

/**
 * When the alert was first issued: as the editor says, else the start, else the day on which it was checked when that
 * is before the start. It does not depend on the clock, so that the name of a message never changes.
 */
function toFirstSent({ issuedAt, start, freshness }: Alert, timeZone: string): Date {
  if (issuedAt) return new Date(issuedAt);
  const begins = new Date(start);
  if (!freshness) return begins;
  const checked = toInstant(freshness.checkedAt, 0, timeZone);
  return checked < begins ? checked : begins;
}

/** Every message that had been sent at `now`, the first first: the last one is what holds. */
export function toCapMessages(
  alert: Alert,
  timeZone: string,
  now: Date,
): [CapMessage, ...CapMessage[]] {
  const { slug, log } = alert;
  const first = toFirstSent(alert, timeZone);
  const rows = log
    .map(({ at, kind, note }) => ({ sent: new Date(at), kind, note }))
    .filter(({ sent }) => sent > first && sent <= now)
    .sort((a, b) => a.sent.getTime() - b.sent.getTime());
  const later = rows.map(({ sent, kind, note }, index): CapMessage => ({
    msgType: kind === 'cancel' ? 'Cancel' : 'Update',
    identifier: `${slug}.${index + 2}`,
    sent,
    note,
  }));
  return [{ msgType: 'Alert', identifier: `${slug}.1`, sent: first, note: undefined }, ...later];
}

/** A moment as CAP wants it: whole seconds, the offset of the region in digits, never Z. */
export function toCapTime(moment: Date, timeZone: string): string {
  const { day, time } = toZoned(moment, timeZone);
  return `${day}T${time}:00${toOffsetText(moment, timeZone)}`;
}
