import { toFault, type Field } from './field.ts';
import { toLeaf, type Said } from './leaves.ts';

/** A time of day, HH:MM, 00:00 to 24:00. */
export function time(said: Said): Field<string> {
  const regex = /^([01]?\d|2[0-3])[:.][0-5]\d$|^24[:.]00$/;
  return toTime(said, regex, (clock) => clock.replace('.', ':').padStart(5, '0'));
}

const SUN: Readonly<Record<string, string>> = { terbit: 'sunrise', terbenam: 'sunset' };

/** A time of day that may be the sun's: editors write `terbit` or `terbenam`, records hold `sunrise`, `sunset`. */
export function sunTime(said: Said): Field<string> {
  const regex = /^([01]?\d|2[0-3])[:.][0-5]\d$|^24[:.]00$|^terbit$|^terbenam$/;
  return toTime(said, regex, (clock) => SUN[clock] ?? clock.replace('.', ':').padStart(5, '0'));
}

function toTime(said: Said, regex: RegExp, toClock: (text: string) => string): Field<string> {
  const read = (value: unknown) => {
    const clock = String(value).trim();
    return regex.test(clock)
      ? toClock(clock)
      : toFault('bukan jam', 'Tulis jam dan menit, misalnya 08:00.');
  };
  const widget = { widget: 'string', pattern: [regex.source, 'jam dan menit, misalnya 08:00'] };
  return toLeaf(said, read, widget, { type: 'string', pattern: regex.source });
}
