/** Which places answer a filter. What nobody wrote down is neither yes nor no: it is counted apart. Pure. */
import { distanceKm } from '../geo/distance.ts';
import type { GeoPoint } from '../geo/types.ts';
import { isFree } from '../prices/total.ts';
import type { Sort } from './filter-words.ts';
import { OPEN_NOW, type ExploreFilter } from './filter.ts';
import { isOpenOn, type Answer, type ExploreContext } from './open.ts';
import type { ExploreRow } from './row.ts';

export type Question =
  | 'kind'
  | 'district'
  | 'text'
  | 'height'
  | 'month'
  | 'accessible'
  | 'childFriendly'
  | 'free'
  | 'openOn'
  | 'openNow';

interface Test {
  readonly question: Question;
  ask(row: ExploreRow): Answer;
}

/** Whether the way in is free for everybody on a day; undefined when no price is written for that day. */
export function isFreeOn({ prices = [] }: ExploreRow, day: string): Answer {
  if (isFree(prices, day)) return true;
  const isKnown = prices.some(
    ({ fee, validFrom, validTo }) =>
      fee === 'entry' && (!validFrom || validFrom <= day) && (!validTo || day <= validTo),
  );
  return isKnown ? false : undefined;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Most places lie in one kecamatan: that one is looked up without a loop. */
function toDistrictTest(wanted: readonly string[]): Test['ask'] {
  return ({ districts }) => {
    if (districts.length === 1) return wanted.includes(districts[0] ?? '');
    return districts.some((one) => wanted.includes(one));
  };
}

function toHeightTest({ minM = -Infinity, maxM = Infinity }: ExploreFilter): Test['ask'] {
  return ({ heightM }) => (heightM === undefined ? undefined : heightM >= minM && heightM <= maxM);
}

/** Cheap questions first: hours are asked of what is left. */
function toTests(filter: ExploreFilter, context: ExploreContext): Test[] {
  const { kinds, districts, month, openOn, text } = filter;
  const isNow = openOn === OPEN_NOW;
  const day = isNow ? context.today : (openOn ?? context.today);
  const wanted = text && plain(text);
  const hasHeight = filter.minM !== undefined || filter.maxM !== undefined;
  const all: readonly (Test | false)[] = [
    kinds.length > 0 && { question: 'kind', ask: (row) => kinds.includes(row.kind) },
    districts.length > 0 && {
      question: 'district',
      ask: toDistrictTest(districts),
    },
    filter.isAccessible && { question: 'accessible', ask: (row) => row.accessible },
    filter.isChildFriendly && { question: 'childFriendly', ask: (row) => row.childFriendly },
    hasHeight && { question: 'height', ask: toHeightTest(filter) },
    month !== undefined && { question: 'month', ask: (row) => row.months?.includes(month) },
    wanted !== '' && { question: 'text', ask: (row) => plain(row.title).includes(wanted) },
    filter.isFree && { question: 'free', ask: (row) => isFreeOn(row, day) },
    openOn !== undefined && {
      question: isNow ? 'openNow' : 'openOn',
      ask: (row) => isOpenOn(row, openOn, context),
    },
  ];
  return all.filter((test) => test !== false);
}

const toKm = ({ lat, lon }: ExploreRow, from: GeoPoint): number =>
  lat === undefined || lon === undefined ? Infinity : distanceKm(from, { lat, lon });

/** A new list in an order; what has no height or point comes last. Without a position "distance" changes nothing. */
export function sortRows(
  rows: readonly ExploreRow[],
  sort: Sort,
  from: GeoPoint | undefined,
): ExploreRow[] {
  switch (sort) {
    case 'name': {
      const { compare } = new Intl.Collator('id');
      return [...rows].sort((a, b) => compare(a.title, b.title));
    }
    case 'height':
      return [...rows].sort((a, b) => (b.heightM ?? -Infinity) - (a.heightM ?? -Infinity) || 0);
    case 'distance': {
      if (!from) return [...rows];
      const km = new Map(rows.map((row) => [row, toKm(row, from)]));
      return [...rows].sort((a, b) => (km.get(a) ?? 0) - (km.get(b) ?? 0) || 0);
    }
    case 'usual':
      return [...rows];
  }
}

/** How many of the first questions a place answers with yes. */
function countYes(row: ExploreRow, asks: readonly Test['ask'][]): number {
  let count = 0;
  while (count < asks.length && asks[count]?.(row) === true) count += 1;
  return count;
}

/** The places that are known to answer every question of a filter, in the order that it asks for. */
export function selectPlaces(
  rows: readonly ExploreRow[],
  filter: ExploreFilter,
  context: ExploreContext,
): ExploreRow[] {
  const asks = toTests(filter, context).map(({ ask }) => ask);
  const found: ExploreRow[] = [];
  // Plain loops: with `filter` and `every` it takes half as long again.
  for (const row of rows) if (countYes(row, asks) === asks.length) found.push(row);
  return filter.sort === 'usual' ? found : sortRows(found, filter.sort, context.from);
}

/** Of each question that is asked: of how many places, that answer all others, the answer is not known. */
export function countUnknown(
  rows: readonly ExploreRow[],
  filter: ExploreFilter,
  context: ExploreContext,
): Map<Question, number> {
  const tests = toTests(filter, context);
  const counts = new Map<Question, number>();
  for (const row of rows) {
    const open = tests.filter(({ ask }) => ask(row) !== true);
    const [only] = open;
    if (open.length !== 1 || !only || only.ask(row) !== undefined) continue;
    counts.set(only.question, (counts.get(only.question) ?? 0) + 1);
  }
  return counts;
}
