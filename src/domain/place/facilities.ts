/** What there is at a place, for whom, and what nobody has said yet. */
import type { Record } from '../hub/types.ts';

type Place = Pick<Record<'destinations'>, 'facilities' | 'signal'>;

export type FacilityKind = Place['facilities'][number]['kind'];
export type FacilityState = Place['facilities'][number]['state'] | 'unknown';

/** The state of a facility; what an editor did not write is not known, which is not "no". */
export function toFacilityState({ facilities }: Place, kind: FacilityKind): FacilityState {
  return facilities.find((one) => one.kind === kind)?.state ?? 'unknown';
}

/** Whether a place is known to have something, at least in part: what filters ask. */
export function hasFacility(record: Place, kind: FacilityKind): boolean {
  const state = toFacilityState(record, kind);
  if (kind === 'signal' && state === 'unknown')
    return record.signal.some(({ strength }) => strength !== 'none');
  return state === 'yes' || state === 'partly';
}

/**
 * Whether people in a wheelchair can see at least part of a place. Only what an editor says of wheelchairs counts; it is
 * never concluded from a flat path or from the absence of steps.
 */
export function isAccessible(record: Place): boolean {
  return hasFacility(record, 'wheelchair');
}

/** Whether a place is known to suit small children: a playground, or ways for a pushchair. */
export function isChildFriendly(record: Place): boolean {
  return hasFacility(record, 'playground') || hasFacility(record, 'stroller');
}
