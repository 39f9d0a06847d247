/**
 * Formatters of the platform, made once each. One holds about 50 KB outside of the JavaScript heap: a list of
 * thousands of dates that makes its own takes gigabytes before any garbage is collected.
 */
import type { Lang } from './types.ts';

/** The form of numbers and dates of a language, as the platform names it. */
export const LOCALES: Readonly<Record<Lang, string>> = { id: 'id-ID', en: 'en-GB' };

const clocks = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function obtain<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** Day and minute in a time zone, as parts. */
export function toClockFormat(timeZone: string): Intl.DateTimeFormat {
  return obtain(
    clocks,
    timeZone,
    () =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  );
}

/** A number with `minDecimals` to `maxDecimals` decimals in the way of a language. */
export function toNumberFormat(
  lang: Lang,
  maxDecimals: number,
  minDecimals = 0,
): Intl.NumberFormat {
  return obtain(
    numbers,
    `${lang} ${minDecimals} ${maxDecimals}`,
    () =>
      new Intl.NumberFormat(LOCALES[lang], {
        minimumFractionDigits: minDecimals,
        maximumFractionDigits: maxDecimals,
      }),
  );
}

/** A large number in few letters: `120 rb` (id), `120K` (en). */
export function toShortFormat(lang: Lang): Intl.NumberFormat {
  return obtain(
    numbers,
    `${lang} short`,
    () => new Intl.NumberFormat(LOCALES[lang], { notation: 'compact', maximumFractionDigits: 1 }),
  );
}
