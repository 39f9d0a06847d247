/** Which offices come first: open ones by distance, then those whose hours nobody knows, then closed ones. Pure. */
import { distanceKm } from '../geo/distance.ts';
import type { GeoPoint } from '../geo/types.ts';
import { parseTimeline, readTimeline, type OpenState } from '../hours/state.ts';
import { toAway, type Away, type RoughPoint } from './away.ts';
import {
  VILLAGE_RADIUS_M,
  type CounterRow,
  type OfficeRow,
  type OfficeWish,
  type VillageSpot,
} from './office-row.ts';

/** An office with its state at a minute and how far it is; without a point nobody can say how far. */
export interface RankedOffice {
  readonly row: OfficeRow;
  readonly state: OpenState;
  readonly away: Away | undefined;
  /** The counter whose hours were asked, when it has its own. */
  readonly counter: string | undefined;
}

/** What is said over the rows of a group, so that the order is explained. */
export type OfficeGroup = 'open' | 'unknown' | 'closed';

/** The village whose middle is nearest. */
export function findVillage(
  villages: readonly VillageSpot[],
  from: GeoPoint,
): VillageSpot | undefined {
  let best: VillageSpot | undefined;
  for (const one of villages)
    if (!best || distanceKm(from, one) < distanceKm(from, best)) best = one;
  return best;
}

const DISTRICT_PARTS = 3;

/** `11.22.33.2001` lies in `11.22.33`. */
export function toDistrictCode(village: string): string {
  return village.split('.').slice(0, DISTRICT_PARTS).join('.');
}

function toVillageOffice(village: VillageSpot): OfficeRow {
  const { href, lat, lon, line, code } = village;
  const place = { lat, lon, precisionM: VILLAGE_RADIUS_M };
  return {
    title: `${village.office} ${village.name}`,
    kind: '',
    href,
    line,
    services: [],
    area: code,
    ...place,
  };
}

/** Offices that come into question for somebody of a village; its own office, where no record stands for it. */
export function selectCandidates(
  offices: readonly OfficeRow[],
  village: VillageSpot | undefined,
  { service, inVillage, inDistrict }: OfficeWish,
): OfficeRow[] {
  const district = village && toDistrictCode(village.code);
  const isOwn = ({ area }: OfficeRow) =>
    area !== undefined &&
    ((inVillage && area === village?.code) || (inDistrict && area === district));
  const chosen = offices.filter(
    (one) => service === undefined || one.services.includes(service) || isOwn(one),
  );
  const isThere = chosen.some(({ area }) => area !== undefined && area === village?.code);
  return village && inVillage && !isThere ? [...chosen, toVillageOffice(village)] : chosen;
}

interface KnownState {
  readonly state: OpenState;
  readonly counter?: string | undefined;
}

const isOpen = ({ state }: KnownState): boolean => GROUPS[state.state] === 'open';

/**
 * The state by the hours that count: those of the counter for the service where it has its own, else the office's.
 * An office that knows only its counters is as open as one of them.
 */
function toState(row: OfficeRow, minute: number, service: string | undefined): KnownState {
  const { counters = [], line, isAlways } = row;
  const read = (text: string | undefined): OpenState =>
    readTimeline(parseTimeline(text ?? ''), minute);
  const toKnown = (one: CounterRow): KnownState => ({ state: read(one.line), counter: one.name });
  const own = counters.find(({ services }) => service && services.includes(service));
  if (own) return toKnown(own);
  if (isAlways) return { state: { state: 'open' } };
  const known = line ? [] : counters.map(toKnown);
  return known.find(isOpen) ?? known[0] ?? { state: read(line) };
}

function toRanked(
  row: OfficeRow,
  from: RoughPoint,
  minute: number,
  service: string | undefined,
): RankedOffice {
  const { state, counter } = toState(row, minute, service);
  const { lat, lon, precisionM } = row;
  const hasPoint = lat !== undefined && lon !== undefined;
  const away = hasPoint ? toAway(from, { lat, lon, precisionM }) : undefined;
  return { row, state, counter, away };
}

const GROUPS: Readonly<Record<OpenState['state'], OfficeGroup>> = {
  open: 'open',
  'closing-soon': 'open',
  closed: 'closed',
  unknown: 'unknown',
  uncertain: 'unknown',
};

/** Nearest first; without a point last, by name. */
function compareRanked(a: RankedOffice, b: RankedOffice): number {
  const byName = a.row.title.localeCompare(b.row.title);
  if (!a.away || !b.away) return Number(!a.away) - Number(!b.away) || byName;
  return a.away.km - b.away.km || byName;
}

/**
 * Offices in groups, each the nearest first and those without a point last. Unknown hours are a group of their own
 * behind the open ones: an office that may be shut never stands above one that is surely open.
 */
export function groupOffices(
  rows: readonly OfficeRow[],
  from: RoughPoint,
  minute: number,
  service?: string,
): { readonly group: OfficeGroup; readonly rows: readonly RankedOffice[] }[] {
  const ranked = rows.map((row) => toRanked(row, from, minute, service)).sort(compareRanked);
  return (['open', 'unknown', 'closed'] as const)
    .map((group) => ({ group, rows: ranked.filter(({ state }) => GROUPS[state.state] === group) }))
    .filter((one) => one.rows.length > 0);
}
