import { t, type TextKey } from './translate.ts';
import type { Lang } from './types.ts';

/**
 * Words that an island needs on the device, by their key; `{name}` places stay open. Of a word with two forms the
 * one for 1 is under `key.one`.
 */
export function toClientWords(lang: Lang, keys: readonly TextKey[]): Record<string, string> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const other = t(lang, key);
      const one = t(lang, key, { n: 1 });
      return one === other.replaceAll('{n}', '1')
        ? [[key, other]]
        : [
            [key, other],
            [`${key}.one`, one],
          ];
    }),
  );
}
