import { DEFAULT_LANG } from '../../i18n/types.ts';
import type { ShownPhoto } from '../entry/photo.ts';
import { selectRecord } from '../hub/hub.ts';
import type { OpenDataContext } from '../open-data/dataset.ts';
import { toPeopleNames, toPlaceWords } from '../photos/words.ts';
import type { CaptionedPicture } from './captions.ts';
import type { KitMember } from './kit.ts';

/** What one picture brings into a kit: its files and its line of `keterangan.csv`. */
export interface KitPicture {
  readonly members: readonly KitMember[];
  readonly caption: CaptionedPicture;
}

/** A photo in the size for paper with all that its record says, as `<stem>.jpg`. */
export function toPhotoPicture(
  stem: string,
  shown: ShownPhoto,
  { en }: Pick<OpenDataContext, 'en'>,
): KitPicture {
  const { record, photo } = shown;
  const file = `${stem}.jpg`;
  const english = selectRecord(en, 'photos', record.slug);
  const isTranslated = english?.textLang === 'en';
  return {
    members: [{ name: file, photo }],
    caption: {
      file,
      caption: record.caption,
      captionEn: isTranslated ? english.caption : undefined,
      alt: record.alt,
      altEn: isTranslated ? english.alt : undefined,
      creator: record.creator,
      credit: record.credit,
      licence: record.licence,
      date: record.takenOn,
      place: toPlaceWords(shown),
      people: toPeopleNames(record, DEFAULT_LANG),
      sourceType: record.sourceType,
    },
  };
}
