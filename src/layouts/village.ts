import type { VillageRow } from '../domain/content/types.ts';
import type { MapPin } from '../domain/geo/pins.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { say } from '../domain/say.ts';
import { t } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { linkTo } from './links.ts';

type Entry = Record<'villages'> | undefined;

/** What nobody has said of a village yet, and whose it is to say: a role, never a person. */
export function toVillageGaps(
  entry: Entry,
  lang: Lang,
  href: string | undefined,
  hasEvents: boolean,
) {
  const who = t(lang, 'village.fillVillageOffice');
  const gaps = [
    { what: t(lang, 'office.hours'), isKnown: Boolean(entry?.hours) },
    { what: t(lang, 'office.phone'), isKnown: Boolean(entry?.contact?.phone) },
    { what: t(lang, 'village.officePoint'), isKnown: Boolean(entry?.office) },
    { what: t(lang, 'village.noEvents'), isKnown: hasEvents },
  ];
  return gaps.filter(({ isKnown }) => !isKnown).map(({ what }) => ({ what, who, href }));
}

/** What is known: the code by its decree, and what the entry says. */
export function toKnownFacts(village: VillageRow, entry: Entry, lang: Lang) {
  const own = (entry?.facts ?? []).map(({ name, detail }) => ({
    icon: 'leaf' as const,
    title: say(name, lang),
    text: say(detail, lang) ?? '',
  }));
  return [
    {
      icon: 'badge-check' as const,
      title: `${t(lang, 'village.code')} ${village.code}`,
      text: t(lang, 'village.codeSource'),
    },
    ...own,
  ];
}

/** Names of the three levels and of the office at each. */
export function toLevelPlaces({ name, kind }: VillageRow, districtName: string, lang: Lang) {
  const straight = t(lang, 'village.straightLine');
  const office = t(lang, kind === 'desa' ? 'officeKind.village' : 'officeKind.ward');
  return {
    here: {
      title: t(lang, 'village.levelHere'),
      place: `${office} ${name}`,
      way: t(lang, 'village.yourPlace'),
    },
    district: {
      title: t(lang, 'village.levelDistrict'),
      place: t(lang, 'village.inDistrict', { district: districtName }),
      way: straight,
    },
    regency: {
      title: t(lang, 'village.levelRegency'),
      place: t(lang, 'village.regencyOffices'),
      way: straight,
    },
  };
}

/** The village's own mark on the map: an area, because only a label point is known. */
export function toVillagePin(village: VillageRow, { lang }: Hub, precisionM: number): MapPin {
  return {
    id: `villages/${village.slug}`,
    href: linkTo('village', { code: village.slug }, lang),
    label: village.name,
    kind: 'village',
    lat: village.lat,
    lon: village.lon,
    precisionM,
  };
}
