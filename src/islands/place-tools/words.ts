/** The words of a sum on the device: what the page brought along, filled with amounts. */
import type { DayType } from '../../domain/prices/day-type.ts';
import type { Total, TotalLine } from '../../domain/prices/total.ts';
import { formatNumber, formatPrice, formatRupiah } from '../../i18n/number.ts';
import type { Lang } from '../../i18n/types.ts';

/** Texts by key, in the language of the page. */
export interface SumWords {
  readonly lang: Lang;
  readonly texts: { readonly [key: string]: string };
}

function fill({ texts }: SumWords, key: string, values: { [name: string]: string } = {}): string {
  return (texts[key] ?? '').replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** `2 × Dewasa, WNI`; a fee that all pay beside the way in says its name. */
export function toLineName(
  { fee, unit, item, visitor, count }: TotalLine,
  words: SumWords,
  toLabel: (field: string) => string,
): string {
  const thing = [fee, unit, item?.id.trim().toLowerCase()].filter(Boolean).join(' ');
  const who = visitor ? toLabel(`people.${visitor}`) : '';
  const names: { [fee: string]: string } = {
    entry: who,
    conservation: `${fill(words, 'fee.conservation')}, ${who}`,
    parking: `${fill(words, 'fee.parking')}, ${toLabel(`vehicles.${unit}`)}`,
  };
  const name = names[fee] ?? toLabel(`extras.${thing}`);
  return `${formatNumber(count, words.lang, 0)} × ${name}`;
}

/** The amount of a line, two amounts, or that it is not known. */
export function toLineSum({ state, least, most }: TotalLine, words: SumWords): string {
  const { lang } = words;
  if (state === 'unknown' || (state === 'uncertain' && most === undefined))
    return fill(words, 'unknown.plain');
  if (most === undefined || most === least) return formatPrice(least, lang);
  return fill(words, 'sum.or', {
    least: formatPrice(least, lang),
    most: formatPrice(most, lang),
  });
}

function toTotalWords(total: Total | undefined, day: string, words: SumWords): string {
  if (!total) return fill(words, day ? 'sum.none' : 'sum.noDay');
  const { lang } = words;
  const least = formatRupiah(total.least, lang);
  if (total.isExact) return fill(words, 'sum.exact', { amount: formatPrice(total.least, lang) });
  if (total.most !== undefined)
    return fill(words, 'sum.between', { least, most: formatRupiah(total.most, lang) });
  if (total.unknown === 0) return fill(words, 'sum.leastUncertain', { amount: least });
  return fill(words, 'sum.least', { amount: least, n: formatNumber(total.unknown, lang, 0) });
}

function toDayTypeWords(type: DayType, words: SumWords): string {
  if (type === 'uncertain') return fill(words, 'sum.uncertain');
  return fill(words, 'sum.dayType', { kind: fill(words, `dayType.${type}`) });
}

/** What stands below the date, and the sum. */
export const toSumWords = { dayType: toDayTypeWords, total: toTotalWords };
