import { PIN_GROUPS, toPinGroup, type PinGroup } from './pin-shape.ts';
import type { ClosureView } from '../alerts/words.ts';
import { holdsAt } from '../hours/closure.ts';
import type { GeoPoint } from './types.ts';

/** One thing on the map and its row in the list beside it. */
export interface MapPin extends GeoPoint {
  /** Unique over all kinds: the list row carries it as `data-pin-id`. */
  readonly id: string;
  readonly href: string;
  readonly label: string;
  /** A destination's kind, or `office`, `event`, `route`. */
  readonly kind: string;
  readonly precisionM?: number | undefined;
  /** Its place in the list. */
  readonly number?: number | undefined;
  /** When alerts shut it; absent when none does. */
  readonly closed?: readonly ClosureView[] | undefined;
  /** One line below the name: kind and kecamatan, say. */
  readonly detail?: string | undefined;
}

/** The closure that holds at a moment. */
export function selectClosed(
  { closed }: Pick<MapPin, 'closed'>,
  now: Date,
): ClosureView | undefined {
  return closed?.find((one) => holdsAt(one, now));
}

/** Pins of one legend line, in their order. */
export interface PinGroupList {
  readonly group: PinGroup;
  readonly pins: readonly MapPin[];
}

/** Pins by legend line; lines without pins are left out. */
export function groupPins(pins: readonly MapPin[]): PinGroupList[] {
  return PIN_GROUPS.map((group) => ({
    group,
    pins: pins.filter((pin) => toPinGroup(pin.kind) === group),
  })).filter((list) => list.pins.length > 0);
}

/** Numbers pins by their order: the list and the map then agree. */
export function numberPins(pins: readonly MapPin[]): MapPin[] {
  return pins.map((pin, index) => ({ ...pin, number: index + 1 }));
}
