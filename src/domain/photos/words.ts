/** What stands beside a photo: its people, its place, its credit and what it is. */
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { ShownPhoto } from '../entry/photo.ts';
import type { Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { toSourceMark } from './rights.ts';

type Photo = Record<'photos'>;

/** The names of those in a photo with their office, left to right: `Sari Pranawa, Kepala Dinas`. */
export function toPeopleNames({ people }: Photo, lang: Lang): string[] {
  return people.map(({ name, role }) => [name, say(role, lang)].filter(Boolean).join(', '));
}

/** Where a photo was taken, in words: from the narrow to the wide. */
export function toPlaceWords({ photo }: ShownPhoto): string | undefined {
  const { location, city, state } = photo.rights.place ?? {};
  return [location, city, state].filter(Boolean).join(', ') || undefined;
}

/** What a picture is when it is not just a photo: `Gambar buatan mesin (AI)`. */
export function toMarkText({ sourceType }: Pick<Photo, 'sourceType'>, lang: Lang) {
  const mark = toSourceMark(sourceType);
  return mark && t(lang, `photo.mark.${mark}`);
}

/**
 * The line that stands wherever a picture is shown: `Foto: Dinas Contoh, CC BY 4.0`. A drawing is not called a photo,
 * and what a machine made or somebody edited is said.
 */
export function toCreditLine(record: Photo, lang: Lang): string {
  const mark = toSourceMark(record.sourceType);
  const key = mark && mark !== 'edited' ? 'photo.pictureCredit' : 'place.photoCredit';
  const licence = label(lang, 'licence.', record.licence);
  const credit = t(lang, key, { credit: `${record.credit}, ${licence}` });
  const said = mark === 'drawing' ? undefined : toMarkText(record, lang);
  return [credit, said].filter(Boolean).join('. ');
}
