import { parseClock } from '../../i18n/clock-text.ts';
/** When one is where: clock times of the stops, as far as the editor's numbers reach. Pure. */

/** What times are made from, in minutes. */
export interface TimedStop {
  readonly stayMinutes?: number | undefined;
  /** To the next stop. */
  readonly travelMinutes?: number | undefined;
}

/** Minutes since midnight; above 1440 on a later day. */
export interface StopTimes {
  readonly arrive: number | undefined;
  readonly leave: number | undefined;
}

/**
 * Arrival and departure at each stop from the time of the start. A stay or a way whose length nobody gave ends the
 * reckoning: later stops have no time. Only the first stop may lack a stay: there one sets off.
 */
export function planTimes(startTime: string | undefined, stops: readonly TimedStop[]): StopTimes[] {
  let at = startTime === undefined ? undefined : parseClock(startTime);
  return stops.map(({ stayMinutes, travelMinutes }, index) => {
    const arrive = at;
    const stay = stayMinutes ?? (index === 0 ? 0 : undefined);
    const leave = arrive === undefined || stay === undefined ? undefined : arrive + stay;
    at = leave === undefined || travelMinutes === undefined ? undefined : leave + travelMinutes;
    return { arrive, leave: index === stops.length - 1 ? undefined : leave };
  });
}
