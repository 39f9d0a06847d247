import { selectClosures } from '../domain/alerts/effects.ts';
import { toClosureViews } from '../domain/alerts/words.ts';
import type { DistrictRow } from '../domain/content/types.ts';
import type { PinGroup } from '../domain/geo/pin-shape.ts';
import type { MapPin } from '../domain/geo/pins.ts';
import {
  selectRegionPins,
  toPin,
  type PinRecord,
  type PinWords,
} from '../domain/geo/region-pins.ts';
import type { Hub } from '../domain/hub/types.ts';
import { label, t, type TextKey } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { linkTo } from './links.ts';

/** The words of the live map by the names that its island uses. */
const WORDS = {
  zoomIn: 'map.zoomIn',
  zoomOut: 'map.zoomOut',
  reset: 'map.reset',
  pan: 'map.pan',
  north: 'map.north',
  east: 'map.east',
  south: 'map.south',
  west: 'map.west',
  controls: 'map.controls',
  locate: 'map.locate',
  located: 'map.located',
  locateOutside: 'map.locateOutside',
  locateFailed: 'map.locateFailed',
  loading: 'map.loading',
  close: 'map.close',
  chosen: 'map.chosen',
  area: 'map.areaShort',
  closed: 'closure.short',
  rough: 'map.rough',
  cluster: 'map.cluster',
  shown: 'map.shown',
  detailed: 'map.detailed',
  detailedHint: 'map.detailedHint',
  detailedFailed: 'map.detailedFailed',
} as const satisfies Record<string, TextKey>;

const ROUTE = { destinations: 'destination', offices: 'office', events: 'event' } as const;

/** The texts that the live map fetches with its pins. */
export function toMapWords(lang: Lang): Record<string, string> {
  return Object.fromEntries(Object.entries(WORDS).map(([name, key]) => [name, t(lang, key)]));
}

/** The addresses that `MapView` needs. */
export function toMapHrefs(lang: Lang): { base: string; pins: string; full: string } {
  return {
    base: linkTo('mapBase', {}, lang),
    pins: linkTo('mapPins', {}, lang),
    full: linkTo('map', {}, lang),
  };
}

/** The name of a legend line. */
export function toGroupName(group: PinGroup, lang: Lang): string {
  return t(lang, `pin.${group}`);
}

function toKindName(record: PinRecord, lang: Lang): string {
  const prefix = { destinations: 'kind.', offices: 'officeKind.', events: 'eventKind.' } as const;
  return label(lang, prefix[record.collection], record.kind, '');
}

function toAreaName(record: PinRecord, districts: readonly DistrictRow[]): string {
  const codes = record.place?.districts ?? [];
  const names = codes.flatMap((code) => districts.find((row) => row.code === code)?.name ?? []);
  return [...names, record.place?.neighbour ?? ''].filter(Boolean).join(', ');
}

function toPinWords(hub: Hub): PinWords {
  const { lang, districts } = hub;
  return {
    toHref: ({ collection, slug }) => linkTo(ROUTE[collection], { slug }, lang),
    toClosed: (record) => toClosureViews(selectClosures(record, hub), hub),
    toDetail: (record) =>
      [toKindName(record, lang), toAreaName(record, districts)].filter(Boolean).join(' · '),
  };
}

/** Every pin of the region in one language: what the home and the map page show. */
export function selectSitePins(hub: Hub): MapPin[] {
  return selectRegionPins(hub, toPinWords(hub));
}

/** The pin of one entry, for the map on its page. */
export function toEntryPin(hub: Hub, record: PinRecord): MapPin | undefined {
  return toPin(record, toPinWords(hub));
}
