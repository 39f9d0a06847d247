/** The words of a sum on the device: what the page brought along, filled with amounts. */
import type { DayType } from '../../domain/prices/day-type.ts';
import type { Total, TotalLine } from '../../domain/prices/total.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { formatNumber, formatPrice, formatRupiah } from '../../i18n/number.ts';
import type { Lang } from '../../i18n/types.ts';

/** Texts by key, in the language of the page. */
export interface SumWords {
  readonly lang: Lang;
  readonly texts: ClientWords;
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
    conservation: `${fillWords(words.texts, 'fee.conservation')}, ${who}`,
    parking: `${fillWords(words.texts, 'fee.parking')}, ${toLabel(`vehicles.${unit}`)}`,
  };
  const name = names[fee] ?? toLabel(`extras.${thing}`);
  return `${formatNumber(count, words.lang, 0)} × ${name}`;
}

/** The amount of a line, two amounts, or that it is not known. */
export function toLineSum({ state, least, most }: TotalLine, words: SumWords): string {
  const { lang } = words;
  if (state === 'unknown' || (state === 'uncertain' && most === undefined))
    return fillWords(words.texts, 'unknown.plain');
  if (most === undefined || most === least) return formatPrice(least, lang);
  return fillWords(words.texts, 'sum.or', {
    least: formatPrice(least, lang),
    most: formatPrice(most, lang),
  });
}

function toTotalWords(total: Total | undefined, day: string, words: SumWords): string {
  if (!total) return fillWords(words.texts, day ? 'sum.none' : 'sum.noDay');
  const { lang } = words;
  const least = formatRupiah(total.least, lang);
  if (total.isExact)
    return fillWords(words.texts, 'sum.exact', { amount: formatPrice(total.least, lang) });
  if (total.most !== undefined)
    return fillWords(words.texts, 'sum.between', { least, most: formatRupiah(total.most, lang) });
  if (total.unknown === 0) return fillWords(words.texts, 'sum.leastUncertain', { amount: least });
  return fillWords(words.texts, 'sum.least', {
    amount: least,
    n: formatNumber(total.unknown, lang, 0),
  });
}

function toDayTypeWords(type: DayType, words: SumWords): string {
  if (type === 'uncertain') return fillWords(words.texts, 'sum.uncertain');
  return fillWords(words.texts, 'sum.dayType', { kind: fillWords(words.texts, `dayType.${type}`) });
}

/** What stands below the date, and the sum. */
export const toSumWords = { dayType: toDayTypeWords, total: toTotalWords };
