/** What a plan comes to: its end, its straight lines, and what its group pays. */
import type { HolidayCalendar } from '../hours/calendar.ts';
import { isForAll, selectCurrent, type Fee } from '../prices/price.ts';
import { toTotal } from '../prices/total.ts';
import type { Plan } from './plan.ts';
import type { PlanData } from './row.ts';
import { toStopDay, type PlannedStop } from './schedule.ts';

export interface PlanSums {
  readonly start: number;
  readonly end: number;
  readonly straightKm: number;
  /** Ways whose straight line is not known. */
  readonly unknownWays: number;
  /** Ways without minutes. */
  readonly untimedWays: number;
  /** Rupiah at least; exact when `isExact`. */
  readonly least: number;
  readonly isExact: boolean;
  /** Stops of which a price is not known. */
  readonly unknownPrices: number;
  /** What stops ask money for beside the sum: things to choose, and parking of a plan without vehicles. */
  readonly leftOut: readonly Fee[];
}

/** What the group of a plan pays at each stop that takes money, by the rules of the calculator of a place. */
function toTotals(
  { group, vehicles, ...plan }: Plan,
  stops: readonly PlannedStop[],
  calendar: HolidayCalendar,
) {
  const { adult, child, foreign } = group;
  const party = { people: { adult, child, foreign }, ...(vehicles && { vehicles }) };
  return stops.flatMap(({ row, arrive }) =>
    row.prices ? toTotal(row.prices, party, toStopDay(plan, arrive), calendar) : [],
  );
}

function listLeftOut(plan: Plan, stops: readonly PlannedStop[]): Fee[] {
  const isIn = (fee: Fee) => isForAll(fee) || (fee === 'parking' && plan.vehicles !== undefined);
  const fees = stops.flatMap(({ row, arrive }) =>
    selectCurrent(row.prices ?? [], toStopDay(plan, arrive)).map(({ fee }) => fee),
  );
  return [...new Set(fees)].filter((fee) => !isIn(fee));
}

/** What the whole plan comes to. */
export function toSums(
  plan: Plan,
  stops: readonly PlannedStop[],
  { calendar }: PlanData,
): PlanSums {
  const ways = stops.slice(1);
  const totals = toTotals(plan, stops, calendar);
  return {
    start: plan.startMinute,
    end: stops.at(-1)?.leave ?? plan.startMinute,
    straightKm: ways.reduce((sum, { straightKm = 0 }) => sum + straightKm, 0),
    unknownWays: ways.filter(({ straightKm }) => straightKm === undefined).length,
    untimedWays: plan.stops.slice(1).filter(({ travelMinutes }) => travelMinutes === undefined)
      .length,
    least: totals.reduce((sum, { least }) => sum + least, 0),
    isExact: totals.every(({ isExact }) => isExact),
    unknownPrices: totals.filter(({ unknown }) => unknown > 0).length,
    leftOut: listLeftOut(plan, stops),
  };
}
