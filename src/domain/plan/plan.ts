/** A visitor's own plan of a day: which stops, in which order, how long. Plain data that fits into a link. */

/** A place, an event or an office. `key` is a slug; an event's begins with `acara:`, an office's with `kantor:`. */
export interface PlanStop {
  readonly key: string;
  readonly stayMinutes: number;
  /** Minutes on the way to this stop, as the visitor wrote them; nobody else knows them. */
  readonly travelMinutes?: number | undefined;
}

/** Who comes: their number decides the price. */
export interface PlanGroup {
  readonly adult: number;
  readonly child: number;
  readonly foreign: number;
}

/** With what they come: parking is paid by the vehicle. */
export interface PlanVehicles {
  readonly motorcycle: number;
  readonly car: number;
  readonly bus: number;
}

export interface Plan {
  readonly name?: string | undefined;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Minutes from midnight. */
  readonly startMinute: number;
  readonly group: PlanGroup;
  /** Absent: none, and parking is not in the sum. */
  readonly vehicles?: PlanVehicles | undefined;
  readonly stops: readonly PlanStop[];
}

/** What a plan may hold: more does not fit into a day, or into a link. */
export const LIMITS = { stops: 20, minutes: 1440, people: 99, name: 60 } as const;

/** How long a stop takes when nobody said it. */
export const USUAL_STAY = 60;

/** What may be a stop. */
export type PlanCollection = 'destinations' | 'events' | 'offices';

const PREFIXES: Readonly<Record<PlanCollection, string>> = {
  destinations: '',
  events: 'acara:',
  offices: 'kantor:',
};

/** The key of an entry in a plan. */
export function toPlanKey(collection: PlanCollection, slug: string): string {
  return PREFIXES[collection] + slug;
}

/** The vehicles, or nothing where there are none: one plan has one link. */
export function toVehicles(vehicles: PlanVehicles): PlanVehicles | undefined {
  return Object.values(vehicles).some((count) => count > 0) ? vehicles : undefined;
}

/** True for a day that the calendar has. */
export function isDay(text: string): boolean {
  const at = /^20\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** A plan without stops, for a day. */
export function toEmptyPlan(day: string): Plan {
  return { day, startMinute: 8 * 60, group: { adult: 2, child: 0, foreign: 0 }, stops: [] };
}

/** The plan with one stop more at its end; the same plan when it is full or has the stop already. */
export function addStop(plan: Plan, stop: PlanStop): Plan {
  const isIn = plan.stops.some(({ key }) => key === stop.key);
  return isIn || plan.stops.length >= LIMITS.stops
    ? plan
    : { ...plan, stops: [...plan.stops, stop] };
}

/** The plan without its stop number `index`. */
export function removeStop(plan: Plan, index: number): Plan {
  return { ...plan, stops: plan.stops.filter((_, at) => at !== index) };
}

/** The plan with a stop moved to another number; numbers outside of it change nothing. */
export function moveStop(plan: Plan, from: number, to: number): Plan {
  const stop = plan.stops[from];
  if (!stop || to < 0 || to >= plan.stops.length) return plan;
  const stops = plan.stops.filter((_, at) => at !== from);
  return { ...plan, stops: [...stops.slice(0, to), stop, ...stops.slice(to)] };
}

/** The plan with something else in one of its stops. */
export function changeStop(plan: Plan, index: number, change: Partial<PlanStop>): Plan {
  const stops = plan.stops.map((stop, at) => (at === index ? { ...stop, ...change } : stop));
  return { ...plan, stops };
}
