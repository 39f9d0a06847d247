import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { isInForce, selectActiveAlerts } from './active.ts';
import { selectShutIds, selectTouchedIds, touches } from './effects.ts';

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

/** What an alert touches, each by name: places, then routes, then events. */
export function selectTouchedEntries(alert: Alert, hub: Hub) {
  const { destinations, routes, events } = hub.records;
  const toOwn = <R extends Record<'destinations'> | Record<'routes'> | Record<'events'>>(
    all: readonly R[],
  ) =>
    all
      .filter((one) => touches(alert, one, hub))
      .sort((a, b) => a.title.localeCompare(b.title, hub.lang));
  return [...toOwn(destinations), ...toOwn(routes), ...toOwn(events)];
}

interface InBoth {
  readonly id: string;
  readonly en: string;
}

interface AlertWords {
  readonly url: InBoth;
  readonly issued: InBoth;
  readonly time: InBoth;
  readonly effect: InBoth;
  readonly shut: InBoth;
}

/**
 * An alert as `/peringatan.json` gives it: both languages, times with offset, district codes, what it touches and
 * what of that it shuts. `issued`, `time`, `effect` and `shut` are the lines that pages show; a text without a
 * translation has no `en`.
 */
export function toAlertJson(alert: Alert, hub: Hub, english: Alert | undefined, words: AlertWords) {
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
    touches: selectTouchedIds(alert, hub),
    shuts: selectShutIds(alert, hub),
    ...words,
  };
}

/** An alert of `/peringatan.json`. */
export type AlertJson = ReturnType<typeof toAlertJson>;
