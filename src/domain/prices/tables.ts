/** Tariffs as tables: one per fee, visitors down, kinds of days across. */
import { formatPrice } from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import { say } from '../say.ts';
import { isValidOn, type Price } from './price.ts';

/** One table, ready to be written out. */
export interface PriceTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
  readonly notes: readonly string[];
}

const DAY_ORDER = ['any', 'weekday', 'weekend', 'holiday'] as const;

function toRowName({ visitor, unit }: Price, lang: Lang): string {
  const who = label(lang, 'visitor.', visitor);
  if (!unit || unit === 'person') return who;
  const per = label(lang, 'pricePer.', unit);
  return visitor === 'anyone' ? per : `${who}, ${per}`;
}

function toDays(prices: readonly Price[]): Price['dayType'][] {
  const used = DAY_ORDER.filter((day) => prices.some(({ dayType }) => dayType === day));
  return used.length > 1 ? used.filter((day) => day !== 'any') : used;
}

function toCell(prices: readonly Price[], day: string, lang: Lang): string {
  const found = prices.find(({ dayType }) => dayType === day);
  const price = found ?? prices.find(({ dayType }) => dayType === 'any');
  return price ? formatPrice(price.amount, lang) : '–';
}

function toTable(fee: string, prices: readonly Price[], lang: Lang): PriceTable {
  const days = toDays(prices);
  const byRow = Map.groupBy(prices, (price) => toRowName(price, lang));
  return {
    title: label(lang, 'fee.', fee),
    columns: days.map((day) => label(lang, 'dayType.', day)),
    rows: [...byRow].map(([name, own]) => ({
      name,
      cells: days.map((day) => toCell(own, day, lang)),
    })),
    notes: [...new Set(prices.flatMap(({ note }) => (note ? [say(note, lang)] : [])))],
  };
}

/** The tariffs that hold on a day (YYYY-MM-DD), by fee. */
export function toPriceTables(prices: readonly Price[], lang: Lang, day: string): PriceTable[] {
  const current = prices.filter((price) => isValidOn(price, day));
  const byFee = Map.groupBy(current, ({ fee }) => fee);
  return [...byFee].map(([fee, own]) => toTable(fee, own, lang));
}

/** One word for the way in: free, a price, the least price paid and up; nothing when it is not known. */
export function toEntryPrice(
  prices: readonly Price[],
  lang: Lang,
  day: string,
): string | undefined {
  const entry = prices.filter((price) => price.fee === 'entry' && isValidOn(price, day));
  if (entry.length === 0) return undefined;
  const amounts = entry.map(({ amount }) => amount);
  const paid = amounts.filter((amount) => amount > 0);
  const least = paid.length > 0 ? Math.min(...paid) : 0;
  if (paid.every((amount) => amount === least)) return formatPrice(least, lang);
  return t(lang, 'unit.from', { amount: formatPrice(least, lang) });
}
