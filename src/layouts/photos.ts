/** Photos as tiles of the library and as its filters; the page of one photo. */
import { selectUses, selectPhotoLibrary, type PhotoList } from '../domain/photos/library.ts';
import { toPhotoMark } from '../domain/photos/marks.ts';
import { canDownload, toPhotoTitle, toSourceMark } from '../domain/photos/rights.ts';
import { toCreditLine, toPeopleNames, toPlaceWords } from '../domain/photos/words.ts';
import type { PhotoTileView } from '../domain/photos/rows.ts';
import { ENTRY_ROUTES } from '../domain/entry/address.ts';
import type { ShownPhoto } from '../domain/entry/photo.ts';
import type { Hub } from '../domain/hub/types.ts';
import { sortPlaces, toAreaNames } from '../domain/place/page.ts';
import { planPhoto } from '../domain/photo.ts';
import { formatNumber } from '../i18n/number.ts';
import { formatDate } from '../i18n/format.ts';
import { label, t, type TextKey } from '../i18n/translate.ts';
import { link, linkTo } from './links.ts';
import { toPlaceItems } from './place.ts';

/** A tile is at most 330 CSS pixels wide: larger files are for the viewer. */
const TILE_WIDTHS = 2;

/** A photo as a tile: small files, its name, one line, the large file behind it. */
export function toPhotoTile(shown: ShownPhoto, hub: Hub): PhotoTileView {
  const { lang } = hub;
  const { record, photo } = shown;
  const { sources, img, downloads } = planPhoto(photo, link('/'));
  const canTake = canDownload(record);
  const { width, height } = photo.original;
  const pixels = `${formatNumber(width, lang)} × ${formatNumber(height, lang)}`;
  const area = toAreaNames(record.place, hub).join(', ');
  return {
    slug: record.slug,
    href: linkTo('newsroomPhoto', { slug: record.slug }, lang),
    title: toPhotoTitle(record),
    titleLang: record.textLang === lang ? undefined : record.textLang,
    line: [area, pixels, toCreditLine(record, lang)].filter(Boolean).join(' · '),
    alt: record.alt,
    large: (canTake && downloads[0]?.src) || img.src,
    srcset: sources[0]?.srcset.split(', ').slice(0, TILE_WIDTHS).join(', ') ?? '',
    src: img.src,
    width: img.width,
    height: img.height,
    canTake,
  };
}

/** A list as a filter: the chosen one leads back to all photos. */
function toFilter(list: PhotoList, hub: Hub, current: PhotoList) {
  const isCurrent = list === current;
  const { route, params } = isCurrent ? selectPhotoLibrary(hub).all : list;
  return {
    href: linkTo(route, params as never, hub.lang),
    mark: toPhotoMark(list, hub.lang),
    label: list.label,
    count: list.photos.length,
    isCurrent,
  };
}

/** The filters of the library; one that would not narrow anything is not there. */
export function toPhotoFilters(hub: Hub, current: PhotoList) {
  const { all, facets } = selectPhotoLibrary(hub);
  return facets
    .filter(({ lists }) => lists.some(({ photos }) => photos.length < all.photos.length))
    .map(({ id, lists }) => ({
      id,
      title: t(hub.lang, `photos.${id}`),
      filters: lists.map((list) => toFilter(list, hub, current)),
    }));
}

/** Pages that show a photo. */
export function toPhotoUses(hub: Hub, slug: string) {
  return selectUses(hub, slug).map((record) => ({
    href: linkTo(ENTRY_ROUTES[record.collection as keyof typeof ENTRY_ROUTES], record, hub.lang),
    label: record.title,
  }));
}

/** What is known of a photo, name and value; nothing is said of what is not known, except the date. */
export function toPhotoFacts(shown: ShownPhoto, { lang, settings }: Hub): [string, string][] {
  const { record, photo } = shown;
  const { takenOn, creator, credit, licence, alt, sourceType } = record;
  const { width, height } = photo.original;
  const { timeZone } = settings.region;
  const people = toPeopleNames(record, lang);
  const source = toSourceMark(sourceType) ?? 'photo';
  const rows: [TextKey, string | undefined][] = [
    ['photo.people', people.join('; ')],
    ['photo.takenOn', takenOn ? formatDate(takenOn, lang, timeZone) : t(lang, 'photo.unknownDate')],
    ['photo.place', toPlaceWords(shown)],
    ['photo.creator', creator],
    ['photo.credit', credit],
    ['photo.licence', label(lang, 'licence.', licence)],
    ['photo.kind', t(lang, `photo.source.${source}`)],
    ['photo.alt', alt],
    ['photo.pixels', `${formatNumber(width, lang)} × ${formatNumber(height, lang)}`],
  ];
  return rows.flatMap(([key, value]) => (value ? [[t(lang, key), value]] : []));
}

/** Six drawings of places, each of another kind, where a region has no photo yet. */
export function selectDrawings(hub: Hub) {
  const items = toPlaceItems(sortPlaces(hub.records.destinations, hub), hub);
  return [...Map.groupBy(items, ({ kind }) => kind).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, 6)
    .map(({ kind, seed, title, href }) => ({ kind, seed, title, href }));
}
