import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { isInForce, selectActiveAlerts } from './active.ts';
import { touches } from './effects.ts';

type Alert = Record<'alerts'>;

/** Where an alert stands at a moment. */
export type AlertPhase = 'coming' | 'current' | 'past';

const NUMBER = { info: 1, caution: 2, danger: 3 } as const;

/** The level as a number out of three. */
export function toLevelNumber({ level }: Pick<Alert, 'level'>): 1 | 2 | 3 {
  return NUMBER[level];
}

/** Whether an alert is in force, is still to come or is over. */
export function toPhase(alert: Pick<Alert, 'start' | 'end'>, now: Date): AlertPhase {
  if (isInForce(alert, now)) return 'current';
  return Date.parse(alert.start) > now.getTime() ? 'coming' : 'past';
}

/** All alerts by phase: in force the gravest first, coming the soonest first, past the newest first. */
export function groupAlerts({ records, now }: Pick<Hub, 'records' | 'now'>) {
  const byStart = [...records.alerts].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const inPhase = (phase: AlertPhase) => byStart.filter((one) => toPhase(one, now) === phase);
  return {
    current: selectActiveAlerts(records.alerts, now),
    coming: inPhase('coming'),
    past: inPhase('past').reverse(),
  };
}

/** The area in words: the editor's, else the names of its districts, else nothing (the whole region). */
export function toAreaName(
  alert: Alert,
  { districts }: Pick<Hub, 'districts'>,
): string | undefined {
  if (alert.area) return alert.area;
  const names = alert.districts.flatMap(
    (code) => districts.find((row) => row.code === code)?.name ?? [],
  );
  return names.join(', ') || undefined;
}

/** The log of changes, the newest first. */
export function sortLog({ log }: Pick<Alert, 'log'>) {
  return [...log].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** The places that an alert touches, by name. */
export function selectTouchedPlaces(alert: Alert, hub: Hub): Record<'destinations'>[] {
  return hub.records.destinations
    .filter((place) => touches(alert, place, hub))
    .sort((a, b) => a.title.localeCompare(b.title, hub.lang));
}

interface InBoth {
  readonly id: string;
  readonly en: string;
}

/**
 * An alert as `/peringatan.json` gives it: both languages, times with offset, district codes. `issued` is the line
 * under it, who and when; a text without a translation has no `en`.
 */
export function toAlertJson(
  alert: Alert,
  english: Alert | undefined,
  words: { readonly url: InBoth; readonly issued: InBoth },
) {
  const { slug, level, start, end, issuer, officialUrl, districts, steps } = alert;
  const both = (pick: (one: Alert) => string | undefined) => ({
    id: pick(alert),
    en: english?.textLang === 'en' ? pick(english) : undefined,
  });
  return {
    id: slug,
    level,
    title: both((one) => one.title),
    summary: both((one) => one.summary),
    area: both((one) => one.area),
    districts,
    start,
    end,
    steps: steps.map((step) => ({ id: step.id, en: say(step, 'en') })),
    issuer,
    officialUrl,
    url: words.url,
    issued: words.issued,
  };
}

/** An alert of `/peringatan.json`. */
export type AlertJson = ReturnType<typeof toAlertJson>;
