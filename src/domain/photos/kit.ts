/** What a media kit gets of a photo: one JPEG for paper and the words that stand beside it. */
import { label } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { ShownPhoto } from '../entry/photo.ts';
import { planPrint, type PhotoFile, type PhotoSource } from '../photo.ts';
import { say } from '../say.ts';
import { canDownload, toPhotoTitle, toSourceMark, type SourceMark } from './rights.ts';

/** One picture of a kit. `src/build/pictures` draws `file` from `source`: `drawPhotoFile`. */
export interface KitPhoto {
  readonly source: PhotoSource;
  readonly file: PhotoFile;
  /** Name inside the kit: `telaga-sunya.jpg`, the same in every language. */
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  readonly alt: string;
  readonly creator: string;
  readonly credit: string;
  /** SPDX identifier, or `editorial`. */
  readonly licence: string;
  /** The licence in words. */
  readonly licenceLabel: string;
  /** YYYY-MM-DD. */
  readonly takenOn?: string | undefined;
  /** `Sari Pranawa, Kepala Dinas`, left to right. */
  readonly people: readonly string[];
  /** Address, village, kecamatan and regency in words. */
  readonly place?: string | undefined;
  readonly mark?: SourceMark | undefined;
}

/** The names of those in a photo with their office, left to right. */
export function toPeopleNames({ record }: ShownPhoto, lang: Lang): string[] {
  return record.people.map(({ name, role }) => [name, say(role, lang)].filter(Boolean).join(', '));
}

/** Where a photo was taken, in words: from the narrow to the wide. */
export function toPlaceWords({ photo }: ShownPhoto): string | undefined {
  const { location, city, state } = photo.rights.place ?? {};
  return [location, city, state].filter(Boolean).join(', ') || undefined;
}

/** What a kit gets of a photo; nothing of one that nobody but its owner may use. */
export function planKitPhoto(shown: ShownPhoto, lang: Lang): KitPhoto | undefined {
  const { photo, record } = shown;
  if (!canDownload(record)) return undefined;
  const { caption, alt, creator, credit, licence, takenOn, sourceType } = record;
  return {
    source: photo,
    file: planPrint(photo),
    name: `${record.slug}.jpg`,
    title: toPhotoTitle(record),
    ...{ caption, alt, creator, credit, licence, takenOn },
    licenceLabel: label(lang, 'licence.', licence),
    people: toPeopleNames(shown, lang),
    place: toPlaceWords(shown),
    mark: toSourceMark(sourceType),
  };
}
