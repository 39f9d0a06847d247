/** What the page and the stamp of a place say. Pure: the hub brings the language and the clock. */
import {
  formatDistanceKm,
  formatHeight,
  formatList,
  formatMinutesRange,
} from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import { distanceKm } from '../geo/distance.ts';
import { isAlwaysOpen } from '../hours/day.ts';
import { toWeekLines } from '../hours/week.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toPoint } from '../nearby/nearby.ts';
import { say } from '../say.ts';
import { toOpenLine, type Opening } from './open-line.ts';

type Place = Record<'destinations'>;
type Location = Place['place'];

/** Names of the kecamatan of a place, or of the regency over the border. */
export function toAreaNames(place: Location | undefined, { districts }: Hub): string[] {
  const codes = place?.districts ?? [];
  const own = districts.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  return own.length > 0 || !place?.neighbour ? own : [place.neighbour];
}

/** `± 1.300 m`: the height, marked where sources do not agree. */
export function toHeight({ elevationM, elevationAbout }: Place, { lang }: Hub): string | undefined {
  if (elevationM === undefined) return undefined;
  return `${elevationAbout ? '±\u00a0' : ''}${formatHeight(elevationM, lang)}`;
}

/** What is printed on the paper edge of the stamp: where, and how high. */
export function toStampEdge(record: Place, hub: Hub): { left: string; right: string | undefined } {
  const [area = '', ...others] = toAreaNames(record.place, hub);
  const isOutside = (record.place?.districts ?? []).length === 0;
  const region = isOutside ? undefined : hub.settings.region.name;
  const left = others.length > 0 || area === region ? [area] : [area, region];
  return {
    left: left.filter(Boolean).join(', '),
    right: say(record.stampNote, hub.lang) ?? toHeight(record, hub),
  };
}

/** The edge where room is short: the kecamatan alone stands for the place. */
export function toShortEdge(record: Place, hub: Hub): ReturnType<typeof toStampEdge> {
  const [area = ''] = toAreaNames(record.place, hub);
  return { ...toStampEdge(record, hub), left: area };
}

/** A number under the name of a place. */
export interface Measure {
  readonly name: string;
  readonly value: string;
  readonly isUnknown?: boolean;
}

function toStraightMeasure({ place }: Place, { lang, settings }: Hub): Measure[] {
  const point = toPoint(place);
  if (!point) return [];
  const { center } = settings.region;
  return [
    {
      name: t(lang, 'place.straightFrom'),
      value: formatDistanceKm(distanceKm(center, point), lang),
    },
  ];
}

/** Three facts: what is known first, and what is not known said so. */
export function toMeasures(record: Place, hub: Hub): Measure[] {
  const { lang } = hub;
  const height = toHeight(record, hub);
  const visit = record.visitMinutes;
  const known: Measure[] = [
    ...(height ? [{ name: t(lang, 'place.height'), value: height }] : []),
    ...record.facts.map((fact) => ({ name: say(fact.label, lang), value: say(fact.value, lang) })),
    ...(visit
      ? [{ name: t(lang, 'place.visit'), value: formatMinutesRange(visit.min, visit.max, lang) }]
      : []),
    ...toStraightMeasure(record, hub),
  ];
  const open = (name: string): Measure => ({
    name,
    value: t(lang, 'unknown.plain'),
    isUnknown: true,
  });
  const gaps = [
    ...(height ? [] : [open(t(lang, 'place.height'))]),
    ...(visit ? [] : [open(t(lang, 'place.visit'))]),
  ];
  return [...known, ...gaps].slice(0, 3);
}

/** What may be said of the hours on a page that can be old: a badge for what holds always, else words. */
export interface HoursView {
  readonly badge?: 'unknown' | 'open' | undefined;
  readonly text?: string | undefined;
  /** The changes of two weeks, from which the browser says whether it is open now. */
  readonly line?: string | undefined;
}

/** The hours in one line; never that a place is open now: the browser says that from the line. */
export function toHoursView(record: Opening, hub: Hub): HoursView {
  return { ...toWeekView(record, hub), line: toOpenLine(record, hub) };
}

function toWeekView({ hours }: Opening, { lang, settings }: Hub): HoursView {
  if (!hours || (!hours.always && hours.rows.length === 0)) return { badge: 'unknown' };
  if (isAlwaysOpen(hours)) return { badge: 'open', text: t(lang, 'state.alwaysOpen') };
  const lines = toWeekLines(hours, lang, settings.region.timeZone);
  const [first] = lines;
  const isSame = lines.every((line) => line.hours === first?.hours);
  const isSeasonal = hours.rows.some(({ seasonFrom }) => seasonFrom);
  if (!first || !isSame || isSeasonal) return { text: t(lang, 'place.hoursByDay') };
  return { text: `${t(lang, 'day.everyday')}, ${first.hours}` };
}

/** Whom to ask about a place: who runs it, else the people there. */
export function toAskName(record: Place, hub: Hub): string {
  return selectRecord(hub, 'offices', record.operator)?.title ?? t(hub.lang, 'place.askThere');
}

/** What others wrote about prices or hours. */
export function toReports(
  reported: Place['reported'],
  about: 'price' | 'hours' | 'other',
  { lang }: Hub,
): { text: string; year: string; by: string }[] {
  return reported
    .filter((report) => report.about === about)
    .map(({ statement, year, by }) => ({ text: say(statement, lang), year: String(year), by }));
}

/** `Telaga · Kejajar · 2.040 m`: the line of a place in a list. */
export function toPlaceLine(record: Place, hub: Hub): string {
  const kind = label(hub.lang, 'kind.', record.kind);
  const areas = formatList(toAreaNames(record.place, hub), hub.lang);
  return [kind, areas, toHeight(record, hub)].filter(Boolean).join(' · ');
}

/** A sentence about where a place lies, from its village up. */
export function toWhere({ place }: { place?: Location | undefined }, hub: Hub): string {
  const { lang, villages } = hub;
  const areas = formatList(toAreaNames(place, hub), lang);
  const village = villages.find(({ code }) => code === place?.village);
  const isOwn = (place?.districts ?? []).length > 0;
  const kind = village?.kind === 'kelurahan' ? 'area.ward' : 'area.village';
  return [
    place?.address,
    village && t(lang, 'place.areaName', { kind: t(lang, kind), name: village.name }),
    areas && isOwn
      ? t(lang, 'place.areaName', { kind: t(lang, 'area.district'), name: areas })
      : areas,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Places in the order of lists: those that editors put forward, then by name. */
export function sortPlaces(records: readonly Place[], { lang }: Hub): Place[] {
  const rank = ({ featured }: Place): number => featured ?? 1000;
  return [...records].sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, lang));
}

/** The places of the home page. */
export function selectFeatured(hub: Hub, most = 4): Place[] {
  return sortPlaces(hub.records.destinations, hub).slice(0, most);
}
