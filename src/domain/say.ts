import { DEFAULT_LANG, type Lang } from '../i18n/types.ts';

/** A text in both languages, of which the second may be open. */
export interface Pair {
  readonly id: string;
  readonly en?: string | undefined;
}

/** The text of a pair in one language; where that is open, the default language's. */
export function say(pair: Pair, lang: Lang): string;
export function say(pair: Pair | undefined, lang: Lang): string | undefined;
export function say(pair: Pair | undefined, lang: Lang): string | undefined {
  return pair && (pair[lang] || pair[DEFAULT_LANG]);
}
