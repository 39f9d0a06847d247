/** One tariff and the questions that every use of it asks. Pure: the day is an argument. */
import type { Record } from '../hub/types.ts';

/** A row of the tariffs of a place or event. Amounts are whole rupiah; 0 is free of charge. */
export type Price = Record<'destinations'>['prices'][number];

export type Fee = Price['fee'];
export type Visitor = Price['visitor'];
export type Unit = NonNullable<Price['unit']>;

/** Whether a price holds on a day (YYYY-MM-DD): both ends count, an open end has none. */
export function isValidOn({ validFrom, validTo }: Price, day: string): boolean {
  return (!validFrom || validFrom <= day) && (!validTo || day <= validTo);
}

/** The prices that hold on a day (YYYY-MM-DD): what was before and what comes later are never mixed in. */
export function selectCurrent(prices: readonly Price[], day: string): Price[] {
  return prices.filter((price) => isValidOn(price, day));
}

/** What a price is counted by; a way in without a unit is per person, anything else without one is once. */
export function toUnit({ fee, unit }: Price): Unit {
  return unit ?? (fee === 'entry' || fee === 'conservation' ? 'person' : 'item');
}

/** Names the thing that a price is for, without visitor and day: `boat hour perahu dayung`. */
export function toThing(price: Price): string {
  return [price.fee, toUnit(price), price.item?.id.trim().toLowerCase()].filter(Boolean).join(' ');
}

/** Whether everybody who enters pays it, without choosing it. */
export function isForAll(fee: Fee): boolean {
  return fee === 'entry' || fee === 'conservation';
}
