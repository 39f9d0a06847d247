/** What the page and the list row of a route say. */
import { formatHeight, formatList, formatNumber } from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Hub, Record } from '../hub/types.ts';
import type { Measure } from '../place/page.ts';
import { selectTrack, toAscent, type StopView } from './stops.ts';

type Route = Record<'routes'>;

/** `33 km`: as long as its recorded track, else as the editor says; nothing when nobody measured it. */
export function toLength(route: Route, hub: Hub): string | undefined {
  const km = selectTrack(route, hub)?.distanceKm ?? route.distanceKm;
  return km === undefined ? undefined : `${formatNumber(km, hub.lang, 1)}\u00a0km`;
}

function toDuration({ durationHours }: Route, { lang }: Hub): string | undefined {
  return durationHours === undefined ? undefined : t(lang, 'unit.hours', { n: durationHours });
}

/**
 * The highest point, in words. A stop whose height nobody knows may be higher: then it is not said, but for a
 * climb that ends on a known top.
 */
function toHighest({ kind }: Route, stops: readonly StopView[], { lang }: Hub): string | undefined {
  const heights = stops.flatMap(({ elevationM }) => elevationM ?? []);
  const isClimb = kind === 'hike' && stops.at(-1)?.elevationM !== undefined;
  if (heights.length === 0 || (heights.length < stops.length && !isClimb)) return undefined;
  return formatHeight(Math.max(...heights), lang);
}

/** Length, time, and how high: three facts, the unknown ones said. */
export function toRouteMeasures(route: Route, stops: readonly StopView[], hub: Hub): Measure[] {
  const { lang } = hub;
  const recorded = selectTrack(route, hub)?.ascentM;
  const ascent = recorded ?? (route.kind === 'hike' ? undefined : toAscent(stops));
  const toMeasure = (name: string, value: string | undefined): Measure =>
    value ? { name, value } : { name, value: t(lang, 'unknown.plain'), isUnknown: true };
  return [
    toMeasure(t(lang, 'route.length'), toLength(route, hub)),
    toMeasure(t(lang, 'route.duration'), toDuration(route, hub)),
    ascent
      ? toMeasure(t(lang, 'route.ascent'), formatHeight(ascent, lang))
      : toMeasure(t(lang, 'route.highest'), toHighest(route, stops, hub)),
  ];
}

/** `5 perhentian · 9,4 km · 7,5 jam · Berat`: the line of a route in the list of its kind. */
export function toRouteLine(route: Route, hub: Hub): string {
  const { lang } = hub;
  return [
    t(lang, 'route.stopCount', { n: route.stops.length }),
    toLength(route, hub),
    toDuration(route, hub),
    route.difficulty && label(lang, 'difficulty.', route.difficulty),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `Mobil dan motor`. */
export function toModes({ modes }: Route, { lang }: Hub): string {
  return formatList(
    modes.map((mode) => label(lang, 'mode.', mode)),
    lang,
  );
}
