/**
 * What a chosen group pays on a chosen day, line by line, in whole rupiah. Lines carry codes; the caller has the words.
 * What nobody wrote down is a line that is unknown: the sum is then "from", never a guess.
 */
import type { HolidayDays } from '../hours/calendar.ts';
import { isWeekend, toPossibleDayTypes } from './day-type.ts';
import { findPrice } from './find-price.ts';
import {
  isForAll,
  selectCurrent,
  toThing,
  toUnit,
  type Fee,
  type Price,
  type Unit,
  type Visitor,
} from './price.ts';

export type Vehicle = 'motorcycle' | 'car' | 'bus';

/** Who comes, with what, and what else they want: `extras` counts things by `toThing`. */
export interface Group {
  readonly people: { readonly [V in Visitor]?: number };
  readonly vehicles?: { readonly [V in Vehicle]?: number };
  readonly extras?: { readonly [thing: string]: number };
}

/** One line of the sum. `most` is absent when the upper end is not known. */
export interface TotalLine {
  readonly state: 'known' | 'uncertain' | 'unknown';
  readonly fee: Fee;
  readonly unit: Unit;
  readonly item?: Price['item'];
  /** Absent where visitors do not matter: a car, a guide. */
  readonly visitor?: Visitor | undefined;
  readonly count: number;
  /** Rupiah for the whole line. */
  readonly least: number;
  readonly most?: number | undefined;
}

/** The sum. It is exact when every line is known. */
export interface Total {
  readonly lines: readonly TotalLine[];
  /** Rupiah of all that is known; of a line that may be two prices, the lower. */
  readonly least: number;
  /** Rupiah at most; absent when something is not known. */
  readonly most?: number | undefined;
  readonly unknown: number;
  readonly uncertain: number;
  readonly isExact: boolean;
}

type Head = Pick<TotalLine, 'fee' | 'unit' | 'item' | 'visitor' | 'count'>;

interface Tariff {
  readonly current: readonly Price[];
  readonly day: string;
  readonly calendar: HolidayDays;
}

const VEHICLES: readonly Vehicle[] = ['motorcycle', 'car', 'bus'];

/** Every amount that visitors may pay for one of a thing; undefined stands for one that is not known. */
function findAmounts(rows: readonly Price[], visitors: readonly Visitor[], tariff: Tariff) {
  const { day, calendar } = tariff;
  const kinds = toPossibleDayTypes(day, calendar);
  return visitors.flatMap((visitor) =>
    kinds.map((type) => findPrice(rows, visitor, { type, isWeekend: isWeekend(day) })?.amount),
  );
}

function toLine(head: Head, amounts: readonly (number | undefined)[]): TotalLine {
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length === 0) return { ...head, state: 'unknown', least: 0 };
  const least = Math.min(...known) * head.count;
  const most = known.length < amounts.length ? undefined : Math.max(...known) * head.count;
  return { ...head, state: least === most ? 'known' : 'uncertain', least, most };
}

function toPeople({ people }: Group): [Visitor, number][] {
  return (Object.entries(people) as [Visitor, number][]).filter(([, count]) => count > 0);
}

/** What everybody pays: the way in always, a conservation fee where the place has or had one. */
function toFeesForAll(group: Group, prices: readonly Price[], tariff: Tariff): TotalLine[] {
  const others = prices.filter(({ fee }) => isForAll(fee) && fee !== 'entry');
  const fees = ['entry' as const, ...new Set(others.map(({ fee }) => fee))];
  return fees.flatMap((fee) => {
    const rows = tariff.current.filter((price) => price.fee === fee);
    return toPeople(group).map(([visitor, count]) =>
      toLine({ fee, unit: 'person', visitor, count }, findAmounts(rows, [visitor], tariff)),
    );
  });
}

/** Parking per vehicle; one without a price of its own pays what parking costs for any vehicle, when that is written. */
function toParking(group: Group, tariff: Tariff): TotalLine[] {
  const parking = tariff.current.filter(({ fee }) => fee === 'parking');
  const visitors = toVisitors(group);
  return VEHICLES.flatMap((unit) => {
    const count = group.vehicles?.[unit] ?? 0;
    if (count <= 0) return [];
    const own = parking.filter((price) => price.unit === unit);
    const rows = own.length > 0 ? own : parking.filter((price) => toUnit(price) === 'item');
    return toLine({ fee: 'parking', unit, count }, findAmounts(rows, visitors, tariff));
  });
}

function toVisitors(group: Group): Visitor[] {
  const visitors = toPeople(group).map(([visitor]) => visitor);
  return visitors.length > 0 ? visitors : ['anyone'];
}

/** A thing that the group chose: per person for each of them, else so many of it. */
function toExtra(
  thing: string,
  count: number,
  group: Group,
  prices: readonly Price[],
  tariff: Tariff,
) {
  const named = prices.find((price) => toThing(price) === thing);
  if (!named || count <= 0) return [];
  const rows = tariff.current.filter((price) => toThing(price) === thing);
  const head = { fee: named.fee, unit: toUnit(named), ...(named.item && { item: named.item }) };
  if (head.unit !== 'person')
    return [toLine({ ...head, count }, findAmounts(rows, toVisitors(group), tariff))];
  return toPeople(group).map(([visitor, people]) =>
    toLine({ ...head, visitor, count: people * count }, findAmounts(rows, [visitor], tariff)),
  );
}

function toSum(lines: readonly TotalLine[]): Total {
  const count = (state: TotalLine['state']) => lines.filter((line) => line.state === state).length;
  const add = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  const tops = lines.map(({ most }) => most).filter((most) => most !== undefined);
  const isBounded = tops.length === lines.length;
  return {
    lines,
    least: add(lines.map(({ least }) => least)),
    most: isBounded ? add(tops) : undefined,
    unknown: count('unknown'),
    uncertain: count('uncertain'),
    isExact: count('known') === lines.length,
  };
}

/**
 * What a group pays on a day (YYYY-MM-DD), added up exactly. Only prices that hold on that day count. A day that may
 * still become a holiday gives a line between two amounts where they differ.
 */
export function toTotal(
  prices: readonly Price[],
  group: Group,
  day: string,
  calendar: HolidayDays,
): Total {
  const tariff = { current: selectCurrent(prices, day), day, calendar };
  const extras = Object.entries(group.extras ?? {});
  return toSum([
    ...toFeesForAll(group, prices, tariff),
    ...toParking(group, tariff),
    ...extras.flatMap(([thing, count]) => toExtra(thing, count, group, prices, tariff)),
  ]);
}

/** Whether it is known that everybody enters free of charge on a day (YYYY-MM-DD): adults too, and nothing else is due. */
export function isFree(prices: readonly Price[], day: string): boolean {
  const due = selectCurrent(prices, day).filter(({ fee }) => isForAll(fee));
  const isStated = due.some(
    ({ fee, visitor, dayType }) => fee === 'entry' && visitor === 'anyone' && dayType === 'any',
  );
  return isStated && due.every(({ amount }) => amount === 0);
}
