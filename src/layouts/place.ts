/** Places as stamps, rows and pins: what their lists need, with addresses. */
import { planPosterRow } from '../components/art/poster/file.ts';
import { toPosterKind } from '../components/art/poster/kinds.ts';
import { selectClosures } from '../domain/alerts/effects.ts';
import { toClosureViews } from '../domain/alerts/words.ts';
import { selectCover } from '../domain/entry/photo.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { toPoint } from '../domain/nearby/nearby.ts';
import { toGeoHref, toMapLinks } from '../domain/place/map-links.ts';
import { toAreaKm } from '../domain/place/ways.ts';
import { toHoursView, toPlaceLine, toShortEdge } from '../domain/place/page.ts';
import { label } from '../i18n/translate.ts';
import { linkTo } from './links.ts';

type Place = Record<'destinations'>;

/** One place of a list: its address, its words, and what its picture is drawn from. */
export function toPlaceItem(record: Place, hub: Hub) {
  const { lang } = hub;
  return {
    slug: record.slug,
    href: linkTo('destination', { slug: record.slug }, lang),
    title: record.title,
    titleLang: record.textLang === lang ? undefined : record.textLang,
    line: toPlaceLine(record, hub),
    edge: toShortEdge(record, hub),
    hours: toHoursView(record, hub),
    closed: toClosureViews(selectClosures(record, hub), hub),
    kind: toPosterKind(record.kind, record.tags),
    seed: record.slug,
    shown: selectCover(hub, record.photos),
    place: record.place,
    pinKind: record.kind,
  };
}

/** The places of a list; neighbours of one kind get posters of different colours. */
export function toPlaceItems(records: readonly Place[], hub: Hub) {
  return planPosterRow(records.map((record) => toPlaceItem(record, hub)));
}

/** Where directions open: the phone's own map, and maps by name. */
export function toDirections({ place, title }: Pick<Place, 'place' | 'title'>) {
  const point = toPoint(place);
  if (!point) return undefined;
  const areaKm = toAreaKm(place);
  return {
    geo: toGeoHref(point, title),
    maps: toMapLinks(point, title, areaKm !== undefined),
    areaKm,
  };
}

/** A page as a message: for WhatsApp, for e-mail, and to copy. */
export function toShareLinks(title: string, url: string) {
  const text = encodeURIComponent(`${title}\n${url}`);
  return {
    whatsapp: `https://wa.me/?text=${text}`,
    email: `mailto:?subject=${encodeURIComponent(title)}&body=${text}`,
    url,
  };
}

/** A page for the networks that take a link. */
export function toNetworkLinks(title: string, url: string) {
  const [text, address] = [encodeURIComponent(title), encodeURIComponent(url)];
  return [
    { name: 'X', href: `https://x.com/intent/post?text=${text}&url=${address}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
  ];
}

/** The kinds that have places, by name, with their count and address. */
export function toKindLinks(hub: Hub) {
  const { lang, records } = hub;
  const byKind = Map.groupBy(records.destinations, ({ kind }) => kind);
  return [...byKind]
    .map(([kind, own]) => ({
      kind,
      href: linkTo('destinationsOfKind', { kind }, lang),
      label: label(lang, 'kind.', kind),
      count: own.length,
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, lang));
}

/** The kecamatan that have places, by name, with their count and address. */
export function toDistrictLinks(hub: Hub) {
  const { lang, records, districts } = hub;
  return districts
    .map(({ code, slug, name }) => ({
      slug,
      code,
      href: linkTo('destinationsOfDistrict', { district: slug }, lang),
      label: name,
      count: records.destinations.filter(({ place }) => place?.districts.includes(code)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.label.localeCompare(b.label, lang));
}
