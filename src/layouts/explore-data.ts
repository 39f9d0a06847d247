/** The places as the filter of their list asks for them, in one file per language. */
import { toPosterPath } from '../components/art/poster/file.ts';
import { MONTHS } from '../domain/explore/filter-words.ts';
import type { ExploreData, ExploreRow } from '../domain/explore/row.ts';
import { toHolidayCalendar } from '../domain/hours/calendar.ts';
import { isUnknown } from '../domain/hours/day.ts';
import type { Hub, Record as HubRecord } from '../domain/hub/types.ts';
import { toPoint } from '../domain/nearby/nearby.ts';
import { isChildFriendly, toFacilityState } from '../domain/place/facilities.ts';
import { sortPlaces } from '../domain/place/page.ts';
import { isForAll } from '../domain/prices/price.ts';
import { planPhoto } from '../domain/photo.ts';
import { toClientWords } from '../i18n/client-words.ts';
import { formatMonthName } from '../i18n/format.ts';
import type { TextKey } from '../i18n/translate.ts';
import { explore } from '../i18n/id/explore.ts';
import { link, linkTo } from './links.ts';
import { toDistrictLinks, toKindLinks, toPlaceItems } from './place.ts';

type Place = HubRecord<'destinations'>;

const WORDS = [
  ...(Object.keys(explore) as TextKey[]),
  'explore.count',
  'list.clear',
  'action.share',
  'state.unknown',
] as const satisfies readonly TextKey[];

/** Yes also where only a part is; undefined where nobody said. */
function toAccessible(record: Place): boolean | undefined {
  const state = toFacilityState(record, 'wheelchair');
  return state === 'unknown' ? undefined : state !== 'no';
}

function toChildFriendly(record: Place): boolean | undefined {
  if (isChildFriendly(record)) return true;
  const states = (['playground', 'stroller'] as const).map((kind) => toFacilityState(record, kind));
  return states.every((state) => state === 'no') ? false : undefined;
}

function toAsked(record: Place) {
  const { hours, bestMonths } = record;
  const prices = record.prices.filter(({ fee }) => isForAll(fee));
  return {
    heightM: record.elevationM,
    accessible: toAccessible(record),
    childFriendly: toChildFriendly(record),
    ...(bestMonths.length > 0 && { months: bestMonths }),
    ...(!isUnknown(hours) && { hours }),
    ...(prices.length > 0 && { prices }),
  };
}

function toRows(hub: Hub): ExploreRow[] {
  const records = sortPlaces(hub.records.destinations, hub);
  const items = toPlaceItems(records, hub);
  return records.flatMap((record, index) => {
    const item = items[index];
    if (!item) return [];
    const { slug, title, titleLang, line, closed, hours, shown, kind, seed, palette } = item;
    const codes = record.place?.districts ?? [];
    const picture = shown
      ? planPhoto(shown.photo, import.meta.env.BASE_URL).img.src
      : link(toPosterPath(kind, seed, palette));
    return {
      ...{ slug, title, titleLang, line, kind: record.kind, picture },
      districts: hub.districts.filter(({ code }) => codes.includes(code)).map((one) => one.slug),
      ...toPoint(record.place),
      precisionM: record.place?.precisionM,
      ...toAsked(record),
      ...(closed.length > 0 && { closed }),
      badge: hours.badge,
      hoursText: hours.text,
    };
  });
}

function toWords(hub: Hub): Record<string, string> {
  const { lang } = hub;
  const months = MONTHS.map((month) => [`month.${month}`, formatMonthName(Number(month), lang)]);
  const kinds = toKindLinks(hub).map(({ kind, label }) => [`kind.${kind}`, label]);
  const districts = toDistrictLinks(hub).map(({ slug, label }) => [`district.${slug}`, label]);
  return {
    ...toClientWords(lang, WORDS),
    ...Object.fromEntries([...months, ...kinds, ...districts]),
  } as Record<string, string>;
}

/** Everything that the filter needs on the device; what is not known of a place is left out. */
export function toExploreData(hub: Hub): ExploreData {
  const { lang, settings } = hub;
  const { days, decreed } = toHolidayCalendar(settings.holidays);
  return {
    timeZone: settings.region.timeZone,
    calendar: { days, decreed },
    kinds: toKindLinks(hub).map(({ kind }) => kind),
    districts: toDistrictLinks(hub).map(({ slug }) => slug),
    href: linkTo('destination', { slug: 'SLUG' }, lang),
    words: toWords(hub),
    rows: toRows(hub),
  };
}
