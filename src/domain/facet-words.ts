/** How facet values are spelled in addresses, per language. Apart from paths.ts: a browser needs no table of routes. */
import type { Lang } from '../i18n/types.ts';
import { FACET_WORDS } from './path-words.ts';

/** How a facet value is spelled in addresses: `lake` → `telaga`; an unknown value stays as it is. */
export function toFacetWord(facet: string, value: string, lang: Lang): string {
  return FACET_WORDS[facet]?.[value]?.[lang === 'id' ? 0 : 1] ?? value;
}

/** The facet value behind a word of an address: `telaga` → `lake`; an unknown word stays as it is. */
export function parseFacetWord(facet: string, word: string, lang: Lang): string {
  const found = Object.entries(FACET_WORDS[facet] ?? {}).find(
    ([, words]) => words[lang === 'id' ? 0 : 1] === word,
  );
  return found?.[0] ?? word;
}
