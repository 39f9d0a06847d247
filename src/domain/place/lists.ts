/** The lists of places that have an address: all, and one per facet value that has places. */
import { label, t } from '../../i18n/translate.ts';
import type { Hub, Record } from '../hub/types.ts';
import { sortPlaces } from './page.ts';

type Place = Record<'destinations'>;

/** A list with its address and title. */
export interface PlaceList {
  readonly route: 'destinations' | 'destinationsOfKind' | 'destinationsOfDistrict';
  readonly params: { readonly [name: string]: string };
  readonly title: string;
  readonly records: readonly Place[];
  /** Codes of the kecamatan that the map shows. */
  readonly districts: readonly string[];
}

const PAGE_SIZE = 150;

/** A list in pages; an empty list has one. */
export function slicePages<T>(items: readonly T[], size = PAGE_SIZE): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size));
}

function selectKindLists(places: readonly Place[], hub: Hub): PlaceList[] {
  const { lang, settings } = hub;
  return [...Map.groupBy(places, ({ kind }) => kind)].map(([kind, records]) => ({
    route: 'destinationsOfKind',
    params: { kind },
    title: t(lang, 'explore.ofKind', {
      kind: label(lang, 'kind.', kind),
      region: settings.region.name,
    }),
    records,
    districts: [],
  }));
}

function selectDistrictLists(places: readonly Place[], { lang, districts }: Hub): PlaceList[] {
  return districts
    .map(({ code, slug, name }) => ({
      route: 'destinationsOfDistrict' as const,
      params: { district: slug },
      title: t(lang, 'explore.ofDistrict', { district: name }),
      records: places.filter(({ place }) => place?.districts.includes(code)),
      districts: [code],
    }))
    .filter(({ records }) => records.length > 0);
}

/** Every list of places. */
export function selectPlaceLists(hub: Hub): PlaceList[] {
  const places = sortPlaces(hub.records.destinations, hub);
  const all: PlaceList = {
    route: 'destinations',
    params: {},
    title: t(hub.lang, 'explore.title'),
    records: places,
    districts: [],
  };
  return [all, ...selectKindLists(places, hub), ...selectDistrictLists(places, hub)];
}
