/** Which row of the tariffs a visitor pays on a kind of day. */
import type { CertainDayType } from './day-type.ts';
import type { Price, Visitor } from './price.ts';

interface DayKind {
  readonly type: CertainDayType;
  readonly isWeekend: boolean;
}

/**
 * Within the rows of one visitor: the kind of day itself, then "all days". A holiday on a Saturday or Sunday pays the
 * weekend's price where no price for holidays is written; on Monday to Friday such a price is not known, because most
 * ticket offices ask more then.
 */
function findForDay(own: readonly Price[], { type, isWeekend }: DayKind): Price | undefined {
  const find = (dayType: Price['dayType']) => own.find((price) => price.dayType === dayType);
  const asWeekend = type === 'holiday' && isWeekend ? find('weekend') : undefined;
  return find(type) ?? asWeekend ?? find('any');
}

/**
 * The row that a visitor pays, among rows for one thing that hold on one day. A row for exactly this visitor wins over
 * one for anyone. Nothing is guessed: a child without a price of its own pays what anyone pays, never the adults' price.
 */
export function findPrice(
  rows: readonly Price[],
  visitor: Visitor,
  day: DayKind,
): Price | undefined {
  const byVisitor = (who: Visitor) => rows.filter((price) => price.visitor === who);
  return findForDay(byVisitor(visitor), day) ?? findForDay(byVisitor('anyone'), day);
}
