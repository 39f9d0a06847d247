/** What stands on the printed leaflet of a place: the page in short, on one sheet of A5 or A4. */
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import { toWeekLines } from '../hours/week.ts';
import type { Hub, Record } from '../hub/types.ts';
import type { Price } from '../prices/price.ts';
import { toPriceTables, type PriceTable } from '../prices/tables.ts';
import { say } from '../say.ts';
import { toAskName } from './page.ts';

type Place = Record<'destinations'>;

/** A line with a bold beginning. */
export interface LeafletLine {
  readonly name: string;
  readonly text: string;
}

/** The leaflet, ready to be written out. */
export interface Leaflet {
  readonly hours: readonly LeafletLine[];
  readonly hazards: readonly LeafletLine[];
  readonly entry: PriceTable | undefined;
  /** Other fees in one line each; of an unknown tariff whom to ask. */
  readonly fees: readonly LeafletLine[];
  readonly ways: readonly LeafletLine[];
  readonly facilities: readonly LeafletLine[];
  /** Not everything fitted: the page says more. */
  readonly isShortened: boolean;
  /** Much text: set smaller. */
  readonly isDense: boolean;
}

/** Characters of the ways that fit beside the rest on A5. */
const MOST_WAYS = 420;
const MOST_HAZARDS = 460;
const MOST_FEES = 6;
const DENSE = 480;

const countLetters = (lines: readonly LeafletLine[]) =>
  lines.reduce((sum, { name, text }) => sum + name.length + text.length, 0);

/** As many lines as fit, in their order; the first always. */
function fitLines(lines: readonly LeafletLine[], most: number): LeafletLine[] {
  return lines.filter((_, index) => index === 0 || countLetters(lines.slice(0, index + 1)) <= most);
}

/** `Selasa–Minggu, hari libur`: holidays are no day of the week. */
function toRange(days: readonly string[], holiday: string): string {
  const week = days.filter((day) => day !== holiday);
  const range = week.length > 2 ? [`${week[0]}–${week.at(-1)}`] : week;
  return [...range, ...days.filter((day) => day === holiday)].join(', ');
}

/** Days of the same hours in a row stand together: `Selasa–Minggu`. */
function toWeek(record: Place, lang: Lang, timeZone: string): LeafletLine[] {
  const { hours } = record;
  if (!hours || (!hours.always && hours.rows.length === 0)) return [];
  const groups: { days: string[]; text: string }[] = [];
  for (const { day, hours: text } of toWeekLines(hours, lang, timeZone)) {
    const last = groups.at(-1);
    if (last?.text === text) last.days.push(day);
    else groups.push({ days: [day], text });
  }
  const holiday = t(lang, 'hours.holiday');
  return groups.map(({ days, text }) => ({ name: toRange(days, holiday), text }));
}

/** Prices beside the way in, one line each; a cell that nobody knows is left out. */
function toFees(table: PriceTable | undefined): LeafletLine[] {
  return (table?.rows ?? []).map(({ name, cells }) => {
    const isSame = new Set(cells).size === 1;
    const words = cells.map((cell, index) =>
      isSame ? cell : `${cell} (${table?.columns[index]})`,
    );
    return { name, text: isSame ? (cells[0] ?? '') : words.join(', ') };
  });
}

/** `Ada: toilet, parkir. Tidak ada: penginapan.` */
function toFacilities({ facilities }: Place, lang: Lang): LeafletLine[] {
  return (['yes', 'partly', 'no'] as const).flatMap((state) => {
    const own = facilities.filter((one) => one.state === state);
    const words = own.map(({ kind }) => label(lang, 'facility.', kind).toLowerCase());
    const name = label(lang, 'facilityState.', state);
    const first = name.charAt(0).toUpperCase() + name.slice(1);
    return words.length > 0 ? [{ name: first, text: `${words.join(', ')}.` }] : [];
  });
}

/** Chooses what of a place goes on its leaflet, by the day (YYYY-MM-DD) of the build. */
export function toLeaflet(record: Place, hub: Hub, day: string): Leaflet {
  const { lang, settings } = hub;
  const all = record.hazards.map(({ danger, act }) => ({
    name: say(danger, lang),
    text: say(act, lang),
  }));
  const hazards = fitLines(all, MOST_HAZARDS);
  const waysAll = record.access.map(({ mode, description }) => ({
    name: label(lang, 'access.', mode),
    text: say(description, lang),
  }));
  const ways = fitLines(waysAll, MOST_WAYS);
  const isEntry = ({ fee }: Price) => fee === 'entry';
  const [entry] = toPriceTables(record.prices.filter(isEntry), lang, day);
  const others = record.prices.filter((price) => !isEntry(price));
  const feesAll = toFees(toPriceTables(others, lang, day)[0]);
  const fees = feesAll.slice(0, MOST_FEES);
  const who = toAskName(record, hub);
  const unknown = { name: '', text: t(lang, 'place.priceAsk', { who }) };
  const facilities = toFacilities(record, lang);
  const hours = toWeek(record, lang, settings.region.timeZone);
  const letters = countLetters([...hazards, ...ways, ...fees, ...hours, ...facilities]);
  return {
    hours,
    hazards,
    entry,
    fees: entry ? fees : [unknown, ...fees],
    ways,
    facilities,
    isShortened:
      hazards.length < all.length || ways.length < waysAll.length || fees.length < feesAll.length,
    isDense: letters + record.summary.length + 40 * (entry?.rows.length ?? 0) > DENSE,
  };
}
