import { addDays } from '../../i18n/day.ts';
import type { Price } from './price.ts';

/**
 * The first day (YYYY-MM-DD) on which rows that hold on `day` are no longer the whole truth about their fees: one has
 * ended, or another has begun. Nothing when none of that is known.
 */
export function toNextChange(
  current: readonly Price[],
  all: readonly Price[],
  day: string,
): string | undefined {
  const fees = new Set(current.map(({ fee }) => fee));
  const starts = all.flatMap(({ fee, validFrom }) =>
    validFrom && validFrom > day && fees.has(fee) ? [validFrom] : [],
  );
  const ends = current.flatMap(({ validTo }) => (validTo ? [addDays(validTo, 1)] : []));
  return [...starts, ...ends].sort()[0];
}
