/** The photo library: the lists of photos that have an address, and where each photo is used. */
import { label, t } from '../../i18n/translate.ts';
import { licences, toDefinition } from '../../model/index.ts';
import { findReferences } from '../content/references.ts';
import { ENTRY_ROUTES } from '../entry/address.ts';
import { selectPhotos, type ShownPhoto } from '../entry/photo.ts';
import type { Hub, Record } from '../hub/types.ts';
import { findBlockValues } from '../markdown/find-blocks.ts';
import { FACET_WORDS } from '../path-words.ts';
import { toSourceMark } from './rights.ts';

/** A list of photos with its address and its name on a filter. */
export interface PhotoList {
  readonly route:
    | 'newsroomPhotos'
    | 'photosOfDistrict'
    | 'photosOfYear'
    | 'photosOfLicence'
    | 'photosOfSource'
    | 'photosOfShape';
  readonly params: { readonly [name: string]: string };
  readonly label: string;
  /** Newest first, those without a date last. */
  readonly photos: readonly ShownPhoto[];
}

/** Lists that filter by the same question; only values that photos have. */
export interface PhotoFacet {
  readonly id: 'districts' | 'years' | 'licences' | 'sources' | 'shapes';
  readonly lists: readonly PhotoList[];
}

export interface PhotoLibrary {
  readonly all: PhotoList;
  readonly facets: readonly PhotoFacet[];
}

/** A page of tiles that stays within its bytes. */
const PAGE_LENGTH = 60;

function sortPhotos(photos: readonly ShownPhoto[]): ShownPhoto[] {
  const day = ({ record }: ShownPhoto) => record.takenOn ?? '';
  return photos.toSorted(
    (a, b) => day(b).localeCompare(day(a)) || a.record.slug.localeCompare(b.record.slug),
  );
}

function toShape({ photo }: ShownPhoto): string {
  const { width, height } = photo.original;
  if (width === height) return 'square';
  return width > height ? 'landscape' : 'portrait';
}

interface Question {
  readonly id: PhotoFacet['id'];
  readonly route: PhotoList['route'];
  readonly param: string;
  /** Every value that may be asked for, in the order of the filter, with its name. */
  readonly values: readonly (readonly [value: string, label: string])[];
  readonly toValues: (one: ShownPhoto) => readonly string[];
}

function listQuestions(photos: readonly ShownPhoto[], { lang, districts }: Hub): Question[] {
  const years = new Set(photos.flatMap(({ record }) => record.takenOn?.slice(0, 4) ?? []));
  const words = (facet: string, prefix: 'photo.source.' | 'photo.shape.') =>
    Object.keys(FACET_WORDS[facet] ?? {}).map((one) => [one, label(lang, prefix, one)] as const);
  return [
    {
      id: 'districts',
      route: 'photosOfDistrict',
      param: 'district',
      values: districts.map(({ slug, name }) => [slug, name]),
      toValues: ({ record }) =>
        districts
          .filter(({ code }) => record.place?.districts.includes(code))
          .map(({ slug }) => slug),
    },
    {
      id: 'years',
      route: 'photosOfYear',
      param: 'year',
      values: [...years]
        .toSorted()
        .reverse()
        .map((year) => [year, year]),
      toValues: ({ record }) => [record.takenOn?.slice(0, 4) ?? ''],
    },
    {
      id: 'licences',
      route: 'photosOfLicence',
      param: 'licence',
      values: Object.keys(licences).map((one) => [one, label(lang, 'licence.', one)]),
      toValues: ({ record }) => [record.licence],
    },
    {
      id: 'sources',
      route: 'photosOfSource',
      param: 'photoSource',
      values: words('photoSource', 'photo.source.'),
      toValues: ({ record }) => [toSourceMark(record.sourceType) ?? 'photo'],
    },
    {
      id: 'shapes',
      route: 'photosOfShape',
      param: 'photoShape',
      values: words('photoShape', 'photo.shape.'),
      toValues: (one) => [toShape(one)],
    },
  ];
}

function answer(question: Question, photos: readonly ShownPhoto[]): PhotoFacet {
  const { id, route, param, values, toValues } = question;
  const lists = values.flatMap(([value, name]) => {
    const own = photos.filter((one) => toValues(one).includes(value));
    return own.length ? { route, params: { [param]: value }, label: name, photos: own } : [];
  });
  return { id, lists };
}

const known = new WeakMap<Hub, PhotoLibrary>();

/** Every list of photos of a hub; made once, because every list page asks. */
export function selectPhotoLibrary(hub: Hub): PhotoLibrary {
  const before = known.get(hub);
  if (before) return before;
  const slugs = hub.records.photos.map(({ slug }) => slug);
  const photos = sortPhotos(selectPhotos(hub, slugs));
  const route = 'newsroomPhotos' as const;
  const library = {
    all: { route, params: {}, label: t(hub.lang, 'photos.title'), photos },
    facets: listQuestions(photos, hub)
      .map((question) => answer(question, photos))
      .filter(({ lists }) => lists.length > 0),
  };
  known.set(hub, library);
  return library;
}

/** The pages of a list; an empty list has one page that says so. */
export function splitPhotos(photos: readonly ShownPhoto[]): ShownPhoto[][] {
  const count = Math.max(1, Math.ceil(photos.length / PAGE_LENGTH));
  return Array.from({ length: count }, (_, page) =>
    photos.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH),
  );
}

type Using = Record<keyof typeof ENTRY_ROUTES>;

function findPhotos(record: Using): string[] {
  const fields = findReferences(toDefinition(record.collection).fields, record)
    .filter(({ to }) => to === 'photos')
    .map(({ slug }) => slug);
  return [...fields, ...findBlockValues(record.body, 'figure', 'photo')];
}

function groupUses(hub: Hub): ReadonlyMap<string, readonly Using[]> {
  const names = Object.keys(ENTRY_ROUTES) as (keyof typeof ENTRY_ROUTES)[];
  const uses = new Map<string, Using[]>();
  for (const record of names.flatMap((name) => hub.records[name] as readonly Using[]))
    for (const slug of new Set(findPhotos(record)))
      uses.set(slug, [...(uses.get(slug) ?? []), record]);
  return uses;
}

const knownUses = new WeakMap<Hub, ReturnType<typeof groupUses>>();

/** The published entries with a page that show a photo, in fields or in their text. */
export function selectUses(hub: Hub, slug: string): readonly Using[] {
  const uses = knownUses.get(hub) ?? groupUses(hub);
  knownUses.set(hub, uses);
  return uses.get(slug) ?? [];
}
