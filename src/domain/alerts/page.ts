import type { Hub, Record } from '../hub/types.ts';
import { t } from '../../i18n/translate.ts';
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

const MOST_NAMES = 4;

/** The area in words: the editor's, else its kecamatan, else what it touches, else nothing (the whole region). */
export function toAreaName(alert: Alert, hub: Hub): string | undefined {
  if (alert.area) return alert.area;
  const districts = hub.districts.filter(({ code }) => alert.districts.includes(code));
  if (districts.length > 0) return districts.map(({ name }) => name).join(', ');
  const { places, others } = selectTouchedEntries(alert, hub);
  const names = [...(places.length > 0 ? places : others)].map(({ title }) => title);
  if (names.length === 0) return alert.polygon ? t(hub.lang, 'alert.marked') : undefined;
  const more = names.length > MOST_NAMES ? '…' : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}

const NEVER = '9999-12-31T00:00:00Z';

/** Where an alert stands, in words that change by themselves: one is shown, with the times of the others. */
export function toPhaseViews({ slug, start, end }: Alert, { lang, now }: Hub) {
  const phase = toPhase({ start, end }, now);
  const views = [
    { of: 'coming', word: 'alert.notYet', until: start },
    { of: 'current', word: 'alert.inForce', from: start, until: end, alert: slug },
    { of: 'past', word: 'alert.over', from: end, until: NEVER },
  ] as const;
  return views.map(({ of, word, until, ...rest }) => ({
    text: t(lang, word),
    hidden: of !== phase,
    'data-from': 'from' in rest ? rest.from : undefined,
    'data-until': until,
    'data-alert': 'alert' in rest ? rest.alert : undefined,
  }));
}

/** The log of changes, the newest first. */
export function sortLog({ log }: Pick<Alert, 'log'>) {
  return [...log].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** What an alert touches, each by name: places, and routes and events after them. */
export function selectTouchedEntries(alert: Alert, hub: Hub) {
  const { destinations, routes, events } = hub.records;
  const toOwn = <R extends Record<'destinations'> | Record<'routes'> | Record<'events'>>(
    all: readonly R[],
  ) =>
    all
      .filter((one) => touches(alert, one, hub))
      .sort((a, b) => a.title.localeCompare(b.title, hub.lang));
  return { places: toOwn(destinations), others: [...toOwn(routes), ...toOwn(events)] };
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
