/** What pages and lists say of alerts and closures: always with the time, so that an old page is never wrong. */
import {
  formatDate,
  formatDateTime,
  formatList,
  formatTimeRange,
  toZoned,
} from '../../i18n/format.ts';
import { t, type TextKey } from '../../i18n/translate.ts';
import { holdsAt, type Closure } from '../hours/closure.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toStops } from '../routes/stops.ts';
import { isInForce } from './active.ts';
import {
  isTouchedItself,
  selectAlertsOf,
  selectVenueClosures,
  touchesStop,
  type Touchable,
} from './effects.ts';

type Alert = Record<'alerts'>;

/** One alert on a page that it touches. */
export interface AlertNotice {
  readonly slug: string;
  readonly level: Alert['level'];
  readonly title: string;
  readonly summary: string;
  /** What it does to this page: that the place is closed, say. */
  readonly effect: string | undefined;
  readonly time: string;
  readonly to: string;
}

/** A closure as a mark in a list. */
export interface ClosureView {
  readonly alert: string;
  readonly from: string;
  readonly to: string;
  /** What holds once it has begun. */
  readonly text: string;
  /** What holds before that; absent when it had begun at the build. */
  readonly coming: string | undefined;
}

function toTime(at: string, { lang, settings }: Hub): string {
  return formatDateTime(new Date(at), lang, settings.region.timeZone, 'medium');
}

function toShortTime(at: string, { lang, settings }: Hub): string {
  return formatDateTime(new Date(at), lang, settings.region.timeZone, 'short');
}

/** `5 Des, 06.00–15.00 WITA`, or two days with their times. */
function toSpan({ from, to }: Closure, hub: Hub): string {
  const { lang, settings } = hub;
  const { timeZone } = settings.region;
  const [start, end] = [new Date(from), new Date(to)];
  if (toZoned(start, timeZone).day !== toZoned(end, timeZone).day)
    return `${toShortTime(from, hub)} – ${toShortTime(to, hub)}`;
  return `${formatDate(start, lang, timeZone, 'short')}, ${formatTimeRange(start, end, lang, timeZone)}`;
}

function toPlaceEffect(alert: Alert, place: Record<'destinations'>, hub: Hub): string {
  const { lang, now } = hub;
  if (!isInForce(alert, now)) return t(lang, 'closure.placeComing');
  const parent = selectRecord(hub, 'destinations', place.parent);
  return parent && !isTouchedItself(alert, place)
    ? t(lang, 'closure.withParent', { name: parent.title })
    : t(lang, 'closure.place');
}

function toRouteEffect(alert: Alert, route: Record<'routes'>, hub: Hub): string {
  const { lang, now } = hub;
  if (alert.routes.includes(route.slug))
    return t(lang, isInForce(alert, now) ? 'closure.route' : 'closure.routeComing');
  const names = toStops(route, hub)
    .filter((_, index) => {
      const stop = route.stops[index];
      return stop && touchesStop(alert, stop, hub);
    })
    .map(({ name }) => name);
  return t(lang, 'closure.stops', { names: formatList([...new Set(names)], lang) });
}

function toEffect(alert: Alert, one: Touchable, hub: Hub): string | undefined {
  if (!alert.closes || !('collection' in one)) return undefined;
  if (one.collection === 'destinations')
    return toPlaceEffect(alert, one as Record<'destinations'>, hub);
  if (one.collection === 'routes') return toRouteEffect(alert, one as Record<'routes'>, hub);
  if (one.collection !== 'events') return undefined;
  const shut = selectVenueClosures(one as Record<'events'>, hub);
  return shut.some((closure) => closure.alert === alert.slug)
    ? t(hub.lang, 'closure.venue')
    : undefined;
}

/** From when to when, in words that stay true. */
export function toAlertTime({ start, end }: Pick<Alert, 'start' | 'end'>, hub: Hub): string {
  const to = toTime(end, hub);
  return isInForce({ start, end }, hub.now)
    ? t(hub.lang, 'alert.lasts', { time: to })
    : t(hub.lang, 'alert.lastsFrom', { from: toTime(start, hub), to });
}

/** The alerts that a page shows on top: the gravest first. */
export function selectNotices(one: Touchable, hub: Hub): AlertNotice[] {
  return selectAlertsOf(one, hub).map((alert) => ({
    slug: alert.slug,
    level: alert.level,
    title: alert.title,
    summary: alert.summary,
    effect: toEffect(alert, one, hub),
    time: toAlertTime(alert, hub),
    to: alert.end,
  }));
}

const WORDS = {
  whole: ['closure.until', 'closure.coming'],
  part: ['closure.someStops', 'closure.someStopsComing'],
  venue: ['closure.venueUntil', 'closure.venueComing'],
} as const satisfies { [name: string]: readonly [TextKey, TextKey] };

/** The closure that holds now and lasts longest, and the next one: what a row of a list has room for. */
export function toClosureViews(
  closures: readonly Closure[],
  hub: Hub,
  words: keyof typeof WORDS = 'whole',
): ClosureView[] {
  const { lang, now } = hub;
  const [until, coming] = WORDS[words];
  const isNow = (one: Closure) => holdsAt(one, now);
  const current = closures
    .filter(isNow)
    .sort((a, b) => Date.parse(b.to) - Date.parse(a.to))
    .slice(0, 1);
  const next = closures.filter((one) => !isNow(one)).slice(0, 1);
  return [...current, ...next].map((one) => ({
    alert: one.alert,
    from: one.from,
    to: one.to,
    text: t(lang, until, { time: toShortTime(one.to, hub) }),
    coming: isNow(one) ? undefined : t(lang, coming, { span: toSpan(one, hub) }),
  }));
}
