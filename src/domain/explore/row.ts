/** A place as the filter knows it: what can be asked, and what its row in the list shows. Plain data for the browser. */
import type { ClosureView } from '../alerts/words.ts';
import type { HolidayCalendar } from '../hours/calendar.ts';
import type { Hours } from '../hours/day.ts';
import type { Price } from '../prices/price.ts';

export interface ExploreRow {
  readonly slug: string;
  readonly title: string;
  /** Language of the title, where it is not that of the page. */
  readonly titleLang?: string | undefined;
  readonly line: string;
  readonly kind: string;
  /** Slugs of its kecamatan. */
  readonly districts: readonly string[];
  readonly heightM?: number | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly precisionM?: number | undefined;
  /** Absent: nobody said. */
  readonly accessible?: boolean | undefined;
  readonly childFriendly?: boolean | undefined;
  /** The best months, `1` … `12`; absent where no editor named them. */
  readonly months?: readonly string[] | undefined;
  readonly hours?: Hours | undefined;
  /** Prices that everybody pays: the way in and the like. */
  readonly prices?: readonly Price[] | undefined;
  readonly closed?: readonly ClosureView[] | undefined;
  /** Path of the picture, with the base. */
  readonly picture: string;
  readonly badge?: 'unknown' | 'open' | undefined;
  readonly hoursText?: string | undefined;
}

/** The file that the list fetches when somebody filters. */
export interface ExploreData {
  readonly timeZone: string;
  readonly calendar: HolidayCalendar;
  readonly kinds: readonly string[];
  readonly districts: readonly string[];
  /** The address of a place; `SLUG` stands for its slug. */
  readonly href: string;
  readonly words: Readonly<Record<string, string>>;
  /** In the order of the list. */
  readonly rows: readonly ExploreRow[];
}
