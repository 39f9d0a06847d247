/** Words and days on the device, without the dictionary: pages bring what their islands say (`toClientWords`). */
import { LOCALES } from './formatters.ts';
import type { Lang } from './types.ts';

/** Words of an island as the page brings them, by key. */
export type ClientWords = Readonly<Record<string, string>>;

/** A sentence with its places filled; of two forms the one that fits `n`. */
export function fillWords(
  words: ClientWords,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const text = (params['n'] === 1 && words[`${key}.one`]) || (words[key] ?? '');
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}

/** `23 November 2026`: the day of an instant in a zone, by the browser's own words. */
export function formatDay(at: string, lang: Lang, timeZone: string): string {
  const form = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone });
  return form.format(new Date(at));
}

/** `a, b, dan c` */
export function formatNames(names: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(names);
}
