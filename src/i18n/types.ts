/** The languages the site speaks. `id` is the default and the source of all keys. */
export type Lang = 'id' | 'en';

/** All languages, the default first. */
export const LANGS: readonly Lang[] = ['id', 'en'];

/** The language of addresses without a prefix. */
export const DEFAULT_LANG: Lang = 'id';

/** How a language names itself, for the language switch. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { id: 'Bahasa Indonesia', en: 'English' };

/** A sentence whose form depends on the number `n`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** One dictionary entry: a sentence with `{name}` places, or its two plural forms. */
export type Entry = string | Plural;

/** What `{name}` places are filled with. Numbers are grouped in the way of the language. */
export type TextParams = Readonly<Record<string, string | number>>;
