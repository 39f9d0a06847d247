/** What the page of a plan knows of a place, an event or an office: facts, no words that depend on a date. */
import type { Closure } from '../hours/closure.ts';
import type { HolidayCalendar } from '../hours/calendar.ts';
import type { Hours } from '../hours/day.ts';
import type { Price } from '../prices/price.ts';
import type { PlanCollection } from './plan.ts';

export interface PlanRow {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  /** Kind, as pins have it. */
  readonly kind: string;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly precisionM?: number | undefined;
  readonly elevationM?: number | undefined;
  /** Minutes that a visit usually takes. */
  readonly stayMinutes?: number | undefined;
  readonly hours?: Hours | undefined;
  /** Absent where nothing is paid for coming in: an office. */
  readonly prices?: readonly Price[] | undefined;
  readonly closures: readonly Pick<Closure, 'from' | 'to' | 'title'>[];
  /** When an event happens, ISO 8601. An empty list: it does not; absent: nobody said, or it comes again. */
  readonly times?: readonly { readonly from: string; readonly to: string }[] | undefined;
  readonly collection: PlanCollection;
  /** Address of its picture. */
  readonly picture?: string | undefined;
}

/** The file that the page fetches. */
export interface PlanData {
  readonly timeZone: string;
  readonly calendar: HolidayCalendar;
  readonly rows: readonly PlanRow[];
}
