/** What a visitor asks of the list of places, and how that stands in an address. Pure. */
import type { Lang } from '../../i18n/types.ts';
import { parseFacetWord, toFacetWord } from '../facet-words.ts';
import { FILTER_WORDS, MONTHS, SORTS, type FilterName, type Sort } from './filter-words.ts';

export interface ExploreFilter {
  readonly kinds: readonly string[];
  /** Slugs of kecamatan. */
  readonly districts: readonly string[];
  /** `YYYY-MM-DD`, or `now`: at the moment of asking. */
  readonly openOn?: string | undefined;
  readonly isFree: boolean;
  readonly isAccessible: boolean;
  readonly isChildFriendly: boolean;
  readonly minM?: number | undefined;
  readonly maxM?: number | undefined;
  /** `1` … `12`. */
  readonly month?: string | undefined;
  readonly text: string;
  readonly sort: Sort;
}

/** The moment of asking, as the day that `openOn` names. */
export const OPEN_NOW = 'now';

export const NO_FILTER: ExploreFilter = {
  kinds: [],
  districts: [],
  isFree: false,
  isAccessible: false,
  isChildFriendly: false,
  text: '',
  sort: 'usual',
};

/** The values that this region has; an address may name others. */
export interface KnownValues {
  readonly kinds: readonly string[];
  readonly districts: readonly string[];
}

const MOST_TEXT = 60;
const MOST_HEIGHT = 9999;
const YES = ['ya', 'yes'] as const;
const NOW = ['sekarang', 'now'] as const;

const toIndex = (lang: Lang): 0 | 1 => (lang === 'id' ? 0 : 1);

/** `kecamatan` / `district`: how a question is called in an address. */
export const toFilterWord = (name: FilterName, lang: Lang): string =>
  FILTER_WORDS[name][toIndex(lang)];

/** True for a day that exists, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function parseOpenOn(text: string, lang: Lang): string | undefined {
  if (text === NOW[toIndex(lang)]) return OPEN_NOW;
  return isDay(text) ? text : undefined;
}

/** Reads one query; each `take…` says what it could not use. */
class QueryReader {
  readonly ignored: string[] = [];
  readonly query: URLSearchParams;
  readonly lang: Lang;

  constructor(query: URLSearchParams, lang: Lang) {
    this.query = query;
    this.lang = lang;
  }

  #get(name: FilterName): string {
    return this.query.get(toFilterWord(name, this.lang))?.trim() ?? '';
  }

  #refuse(name: FilterName, value: string): undefined {
    this.ignored.push(`${toFilterWord(name, this.lang)}=${value.slice(0, MOST_TEXT)}`);
    return undefined;
  }

  takeOne<T>(name: FilterName, parse: (text: string) => T | undefined): T | undefined {
    const text = this.#get(name);
    return text ? (parse(text) ?? this.#refuse(name, text)) : undefined;
  }

  takeMany(
    name: FilterName,
    known: readonly string[],
    toValue = (word: string) => word,
  ): readonly string[] {
    const words = this.#get(name).split(',').filter(Boolean);
    for (const word of words) if (!known.includes(toValue(word))) this.#refuse(name, word);
    const values = new Set(words.map(toValue));
    return known.filter((value) => values.has(value));
  }

  takeFlag(name: FilterName): boolean {
    const yes = YES[toIndex(this.lang)];
    return this.takeOne(name, (text) => text === yes || undefined) ?? false;
  }
}

function parseHeights(text: string): { minM?: number; maxM?: number } | undefined {
  const match = /^(-?\d{1,4})?-(\d{1,4})?$/.exec(text);
  if (!match || (!match[1] && !match[2])) return undefined;
  const [minM, maxM] = [match[1], match[2]].map((one) => (one ? Number(one) : undefined));
  if (minM !== undefined && maxM !== undefined && minM > maxM) return undefined;
  return { ...(minM !== undefined && { minM }), ...(maxM !== undefined && { maxM }) };
}

/**
 * Reads the query of an address. What is not known to this region, or has no sense, is left out and named in
 * `ignored` (`jenis=bulan`); names that are not ours (`utm_source`) are nobody's business.
 */
export function parseFilter(
  query: URLSearchParams,
  lang: Lang,
  known: KnownValues,
): { filter: ExploreFilter; ignored: readonly string[] } {
  const reader = new QueryReader(query, lang);
  const sorts = Object.entries(SORTS) as [Sort, readonly [string, string]][];
  const filter: ExploreFilter = {
    kinds: reader.takeMany('kind', known.kinds, (word) => parseFacetWord('kind', word, lang)),
    districts: reader.takeMany('district', known.districts),
    openOn: reader.takeOne('openOn', (text) => parseOpenOn(text, lang)),
    isFree: reader.takeFlag('free'),
    isAccessible: reader.takeFlag('accessible'),
    isChildFriendly: reader.takeFlag('childFriendly'),
    ...reader.takeOne('height', parseHeights),
    month: reader.takeOne('month', (text) => MONTHS.find((one) => one === text)),
    text: reader.takeOne('text', (text) => text.slice(0, MOST_TEXT)) ?? '',
    sort:
      reader.takeOne(
        'sort',
        (text) => sorts.find(([, words]) => words[toIndex(lang)] === text)?.[0],
      ) ?? 'usual',
  };
  return { filter, ignored: reader.ignored };
}

function toHeights({ minM, maxM }: ExploreFilter): string {
  if (minM === undefined && maxM === undefined) return '';
  return `${minM ?? ''}-${maxM === undefined ? '' : Math.min(maxM, MOST_HEIGHT)}`;
}

/** The query of a filter, without `?`, always in the same order; empty when nothing is asked. */
export function formatFilter(filter: ExploreFilter, lang: Lang): string {
  const yes = (isOn: boolean): string => (isOn ? YES[toIndex(lang)] : '');
  const values: Record<FilterName, string> = {
    kind: filter.kinds.map((kind) => toFacetWord('kind', kind, lang)).join(','),
    district: filter.districts.join(','),
    openOn: filter.openOn === OPEN_NOW ? NOW[toIndex(lang)] : (filter.openOn ?? ''),
    free: yes(filter.isFree),
    accessible: yes(filter.isAccessible),
    childFriendly: yes(filter.isChildFriendly),
    height: toHeights(filter),
    month: filter.month ?? '',
    text: filter.text,
    sort: filter.sort === 'usual' ? '' : SORTS[filter.sort][toIndex(lang)],
  };
  return (Object.keys(FILTER_WORDS) as FilterName[])
    .filter((name) => values[name])
    .map((name) => {
      const value = encodeURIComponent(values[name]).replaceAll('%2C', ',');
      return `${toFilterWord(name, lang)}=${value}`;
    })
    .join('&');
}
