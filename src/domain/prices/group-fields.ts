/** What a visitor may count to have a sum: kinds of people, vehicles, and things that are paid apart. */
import { label } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import { say } from '../say.ts';
import { isForAll, toThing, toUnit, type Price, type Visitor } from './price.ts';

/** One number to fill in. Its name is `people.adult`, `vehicles.car` or `extras.` with a thing. */
export interface CountField {
  readonly name: string;
  readonly label: string;
  readonly start: number;
}

const USUAL: readonly Visitor[] = ['adult', 'child', 'foreign'];
const ORDER: readonly Visitor[] = [
  'anyone',
  'adult',
  'child',
  'student',
  'resident',
  'foreign',
  'foreign-child',
  'foreign-student',
];
const VEHICLES = ['motorcycle', 'car', 'bus'] as const;

/** Visitors that a price names; where any is named, adults, children and foreigners may be counted too. */
function toPeopleFields(prices: readonly Price[], lang: Lang): CountField[] {
  const named = new Set<Visitor>(prices.map(({ visitor }) => visitor));
  named.delete('anyone');
  const asked = ORDER.filter((one) => named.has(one) || (named.size > 0 && USUAL.includes(one)));
  const all = asked.length > 0 ? asked : (['anyone'] as const);
  return all.map((visitor) => ({
    name: `people.${visitor}`,
    label: label(lang, 'visitor.', visitor),
    start: visitor === 'adult' || visitor === 'anyone' ? 1 : 0,
  }));
}

function toExtraName(price: Price, lang: Lang): string {
  const name = price.item ? say(price.item, lang) : label(lang, 'fee.', price.fee);
  const per = label(lang, 'pricePer.', toUnit(price));
  return `${name}, ${per.charAt(0).toLowerCase()}${per.slice(1)}`;
}

/** The numbers of the calculator of a place, by part; nothing where no price is known. */
export function toGroupFields(prices: readonly Price[], lang: Lang) {
  const hasParking = prices.some(({ fee }) => fee === 'parking');
  const extras = prices.filter(({ fee }) => !isForAll(fee) && fee !== 'parking');
  const byThing = Map.groupBy(extras, toThing);
  return {
    people: toPeopleFields(prices, lang),
    vehicles: (hasParking ? VEHICLES : []).map((unit) => ({
      name: `vehicles.${unit}`,
      label: label(lang, 'pricePer.', unit),
      start: 0,
    })),
    extras: [...byThing].flatMap(([thing, [first]]) =>
      first ? [{ name: `extras.${thing}`, label: toExtraName(first, lang), start: 0 }] : [],
    ),
  };
}
