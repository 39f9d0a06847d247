/** Tariffs as schema.org offers: only those that hold on the day of the build. */
import { label } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import { selectCurrent, toUnit, type Price } from '../prices/price.ts';
import { isFree } from '../prices/total.ts';
import { say } from '../say.ts';

/** Of which day (YYYY-MM-DD), in which language, on which page. */
export interface OfferContext {
  readonly day: string;
  readonly lang: Lang;
  readonly url: string;
}

/** For whom and when a price is: `Tiket masuk, Dewasa, WNI, Sabtu, Minggu`. */
function toOfferName({ fee, item, visitor, dayType }: Price, lang: Lang): string {
  return [
    say(item, lang) ?? label(lang, 'fee.', fee),
    ...(visitor === 'anyone' ? [] : [label(lang, 'visitor.', visitor)]),
    ...(dayType === 'any' ? [] : [label(lang, 'dayType.', dayType)]),
  ].join(', ');
}

function toOffer(price: Price, { lang, url }: OfferContext): object {
  const { amount, note, validFrom, validTo } = price;
  return {
    '@type': 'Offer',
    name: toOfferName(price, lang),
    ...(note && { description: say(note, lang) }),
    url,
    price: amount,
    priceCurrency: 'IDR',
    priceSpecification: {
      '@type': 'UnitPriceSpecification',
      price: amount,
      priceCurrency: 'IDR',
      unitText: label(lang, 'pricePer.', toUnit(price)),
    },
    ...(validFrom && { validFrom }),
    ...(validTo && { validThrough: validTo }),
  };
}

/** Whether the way in is free: yes or no where prices say so, else nothing at all. */
export function toFree(prices: readonly Price[], day: string): object {
  if (isFree(prices, day)) return { isAccessibleForFree: true };
  const entry = selectCurrent(prices, day).filter(({ fee }) => fee === 'entry');
  const isPaid = entry.some(
    ({ visitor, amount }) => (visitor === 'anyone' || visitor === 'adult') && amount > 0,
  );
  return isPaid ? { isAccessibleForFree: false } : {};
}

/** The offers of a place or event; nothing when no price is known for the day. */
export function toOffers(prices: readonly Price[], context: OfferContext): object {
  const offers = selectCurrent(prices, context.day).map((price) => toOffer(price, context));
  return offers.length > 0 ? { offers } : {};
}
