import { en } from './en.ts';
import { id } from './id.ts';
import type { TextKey } from './id.ts';
import { formatNumber } from './number.ts';
import type { Entry, Lang, TextParams } from './types.ts';

export type { TextKey } from './id.ts';

const DICTIONARIES: Readonly<Record<Lang, Readonly<Record<TextKey, Entry>>>> = { id, en };

function selectForm(entry: Entry, params: TextParams | undefined): string {
  if (typeof entry === 'string') return entry;
  return params?.['n'] === 1 ? entry.one : entry.other;
}

function fill(text: string, lang: Lang, params: TextParams): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? formatNumber(value, lang) : value;
  });
}

/**
 * The text of a key in a language: `t('en', 'explore.count', { n: 3 })` → `3 places`.
 * Numbers are grouped; give years and codes as strings. An entry with two forms follows `n`.
 */
export function t(lang: Lang, key: TextKey, params?: TextParams): string {
  const text = selectForm(DICTIONARIES[lang][key], params);
  return params === undefined ? text : fill(text, lang, params);
}

/** True when the dictionary has this key: for keys made from data (`kind.${kind}`). */
export function isTextKey(key: string): key is TextKey {
  return key in id;
}

/** The text of a key made from data, else the fallback: `label(lang, 'kind.', 'lake', 'lake')`. */
export function label(lang: Lang, prefix: string, value: string, fallback = value): string {
  const key = `${prefix}${value}`;
  return isTextKey(key) ? t(lang, key) : fallback;
}
