/** Tariffs as tables: one per fee, visitors down, kinds of days across. A cell is what the calculator would say. */
import { formatDate, formatDateRange, formatPrice } from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import { say } from '../say.ts';
import type { CertainDayType } from './day-type.ts';
import { findPrice } from './find-price.ts';
import { toNextChange } from './next-change.ts';
import { selectCurrent, toThing, toUnit, type Price } from './price.ts';

/** One table, ready to be written out. */
export interface PriceTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
  readonly notes: readonly string[];
  /** The day (YYYY-MM-DD) from which the table is no longer right. */
  readonly until?: string | undefined;
}

/** Tables of what changes on one day. */
export interface PriceChange {
  readonly day: string;
  readonly title: string;
  readonly tables: readonly PriceTable[];
}

const DAYS: readonly CertainDayType[] = ['weekday', 'weekend', 'holiday'];
const UNKNOWN = '–';
/** A day as text is in no zone; the formatters want one. */
const NO_ZONE = 'UTC';

function toLower(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** `Dewasa, WNI`; `Perahu dayung, per jam`; `Mobil`. */
function toRowName(price: Price, lang: Lang): string {
  const { visitor, item } = price;
  const unit = toUnit(price);
  const isThing = item !== undefined || unit !== 'person';
  const hasUnit = unit !== 'person' && !(item && unit === 'item');
  const heads = [
    ...(item ? [say(item, lang)] : []),
    ...(visitor === 'anyone' && isThing ? [] : [label(lang, 'visitor.', visitor)]),
  ];
  const per = label(lang, 'pricePer.', unit);
  if (!hasUnit) return heads.join(', ');
  return heads.length === 0 ? per : `${heads.join(', ')}, ${toLower(per)}`;
}

function toDays(prices: readonly Price[]): readonly (CertainDayType | 'any')[] {
  const used = DAYS.filter((day) => prices.some(({ dayType }) => dayType === day));
  if (used.length === 0) return ['any'];
  return prices.some(({ dayType }) => dayType === 'any') ? DAYS : used;
}

function toCells(price: Price, prices: readonly Price[], lang: Lang): string[] {
  const thing = toThing(price);
  const rows = prices.filter((one) => toThing(one) === thing);
  return toDays(prices).map((day) => {
    const type = day === 'any' ? 'weekday' : day;
    const found = findPrice(rows, price.visitor, { type, isWeekend: type === 'weekend' });
    return found ? formatPrice(found.amount, lang) : UNKNOWN;
  });
}

/** Weekends and holidays that cost the same for everybody stand in one column. */
function mergeDays(
  days: readonly string[],
  rows: readonly { name: string; cells: string[] }[],
  lang: Lang,
) {
  const columns = days.map((day) => label(lang, 'dayType.', day));
  const [weekend, holiday] = [days.indexOf('weekend'), days.indexOf('holiday')];
  const isSame = rows.every(({ cells }) => cells[weekend] === cells[holiday]);
  if (weekend < 0 || holiday < 0 || !isSame) return { columns, rows };
  return {
    columns: columns.with(weekend, t(lang, 'place.weekendPrice')).toSpliced(holiday, 1),
    rows: rows.map(({ name, cells }) => ({ name, cells: cells.toSpliced(holiday, 1) })),
  };
}

function toValidity({ validFrom, validTo }: Price, lang: Lang): string | undefined {
  const day = (one: string) => formatDate(one, lang, NO_ZONE);
  if (validFrom && validTo)
    return t(lang, 'price.validRange', {
      days: formatDateRange(validFrom, validTo, lang, NO_ZONE),
    });
  if (validFrom) return t(lang, 'price.validFrom', { day: day(validFrom) });
  return validTo && t(lang, 'price.validTo', { day: day(validTo) });
}

/** From when until when the prices hold; where rows differ, each validity names its rows. */
function toValidityNotes(
  prices: readonly Price[],
  lang: Lang,
  toName: (price: Price) => string,
): string[] {
  const groups = [...Map.groupBy(prices, (price) => toValidity(price, lang))];
  return groups.flatMap(([words, own]) => {
    if (!words) return [];
    const names = [...new Set(own.map(toName))];
    return groups.length === 1 ? [words] : [`${names.join('; ')}: ${toLower(words)}`];
  });
}

function toTable(fee: string, prices: readonly Price[], lang: Lang): PriceTable {
  const byRow = Map.groupBy(prices, (price) => toRowName(price, lang));
  const rows = [...byRow].flatMap(([name, [first]]) =>
    first ? [{ name, cells: toCells(first, prices, lang) }] : [],
  );
  const isPerPerson = fee === 'entry' && prices.every((price) => toUnit(price) === 'person');
  const hasGaps = rows.some(({ cells }) => cells.includes(UNKNOWN));
  return {
    title: isPerPerson ? t(lang, 'place.pricePerPerson') : label(lang, 'fee.', fee),
    ...mergeDays(toDays(prices), rows, lang),
    notes: [
      ...new Set(prices.flatMap(({ note }) => (note ? [say(note, lang)] : []))),
      ...(hasGaps ? [t(lang, 'price.dash')] : []),
      ...toValidityNotes(prices, lang, (price) => toRowName(price, lang)),
    ],
  };
}

/** Fees that cost the same on all days stand in one table; a row says what it is for. */
function toOtherTable(prices: readonly Price[], lang: Lang): PriceTable {
  const names = (price: Price): string => {
    const fee = label(lang, 'fee.', price.fee);
    if (price.item) return toRowName(price, lang);
    const isAnyPerson = price.visitor === 'anyone' && toUnit(price) === 'person';
    const own = isAnyPerson ? t(lang, 'pricePer.person') : toLower(toRowName(price, lang));
    return `${fee}, ${own}`;
  };
  return {
    title: t(lang, 'price.others'),
    columns: [label(lang, 'dayType.', 'any')],
    rows: prices.map((price) => ({ name: names(price), cells: [formatPrice(price.amount, lang)] })),
    notes: [
      ...prices.flatMap((price) =>
        price.note ? [`${names(price)}: ${toLower(say(price.note, lang))}`] : [],
      ),
      ...toValidityNotes(prices, lang, (price) => label(lang, 'fee.', price.fee)),
    ],
  };
}

/** The tariffs that hold on a day (YYYY-MM-DD): the way in, fees that differ by day, then all others together. */
export function toPriceTables(prices: readonly Price[], lang: Lang, day: string): PriceTable[] {
  const byFee = [...Map.groupBy(selectCurrent(prices, day), ({ fee }) => fee)];
  const isPlain = ([fee, own]: [Price['fee'], Price[]]) =>
    fee !== 'entry' && own.every(({ dayType }) => dayType === 'any');
  const plain = byFee.filter(isPlain);
  const isMerged = plain.length > 1;
  const others = plain.flatMap(([, own]) => own);
  const until = (own: readonly Price[]) => ({ until: toNextChange(own, prices, day) });
  return [
    ...byFee
      .filter((one) => !isMerged || !isPlain(one))
      .map(([fee, own]) => ({ ...toTable(fee, own, lang), ...until(own) })),
    ...(isMerged ? [{ ...toOtherTable(others, lang), ...until(others) }] : []),
  ];
}

/** What is announced after a day (YYYY-MM-DD): per first day the tables of the fees that change then. */
export function toPriceChanges(prices: readonly Price[], lang: Lang, day: string): PriceChange[] {
  const starts = prices.flatMap(({ validFrom }) =>
    validFrom && validFrom > day ? [validFrom] : [],
  );
  return [...new Set(starts)].sort().map((start) => {
    const changed = new Set(
      prices.filter(({ validFrom }) => validFrom === start).map(({ fee }) => fee),
    );
    return {
      day: start,
      title: t(lang, 'price.from', { day: formatDate(start, lang, NO_ZONE) }),
      tables: toPriceTables(
        prices.filter(({ fee }) => changed.has(fee)),
        lang,
        start,
      ),
    };
  });
}

/** One word for the way in: free, a price, the least price paid and up; nothing when it is not known. */
export function toEntryPrice(
  prices: readonly Price[],
  lang: Lang,
  day: string,
): string | undefined {
  const entry = selectCurrent(prices, day).filter(({ fee }) => fee === 'entry');
  if (entry.length === 0) return undefined;
  const amounts = entry.map(({ amount }) => amount);
  const paid = amounts.filter((amount) => amount > 0);
  const least = paid.length > 0 ? Math.min(...paid) : 0;
  if (paid.every((amount) => amount === least)) return formatPrice(least, lang);
  return t(lang, 'unit.from', { amount: formatPrice(least, lang) });
}
