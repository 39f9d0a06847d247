/** The photos as the filter of their library asks for them, in one file per language. */
import type { Hub } from '../domain/hub/types.ts';
import { selectPhotoLibrary } from '../domain/photos/library.ts';
import { toPhotoMark, toQuestionWord } from '../domain/photos/marks.ts';
import type { PhotoRows } from '../domain/photos/rows.ts';
import { toPeopleNames, toPlaceWords } from '../domain/photos/words.ts';
import { toClientWords } from '../i18n/client-words.ts';
import type { TextKey } from '../i18n/translate.ts';
import { linkTo } from './links.ts';
import { toPhotoTile } from './photos.ts';

const NO_DISTRICT = 'photos.noDistrict';
const NO_YEAR = 'photos.noYear';
const WORDS = [
  'photos.title',
  'photos.count',
  'photos.none',
  NO_DISTRICT,
  NO_YEAR,
  'filter.ignored',
  'filter.more',
] as const satisfies readonly TextKey[];

/** What the filter of the library knows on the device. */
export function toPhotoRows(hub: Hub): PhotoRows {
  const { lang } = hub;
  const { all, facets } = selectPhotoLibrary(hub);
  const values = facets
    .flatMap(({ lists }) => lists)
    .map((list) => ({
      mark: toPhotoMark(list, lang),
      label: list.label,
      href: linkTo(list.route, list.params as never, lang),
      photos: new Set(list.photos),
    }));
  return {
    href: linkTo('newsroomPhotos', {}, lang),
    values: values.map(({ mark, label, href }) => ({ mark, label, href })),
    unknown: {
      [toQuestionWord({ route: 'photosOfDistrict' }, lang)]: NO_DISTRICT,
      [toQuestionWord({ route: 'photosOfYear' }, lang)]: NO_YEAR,
    },
    words: toClientWords(lang, WORDS),
    rows: all.photos.map((shown) => {
      const { caption, alt, creator } = shown.record;
      const people = toPeopleNames(shown.record, lang);
      const words = [caption, alt, creator, toPlaceWords(shown), ...people];
      const marks = values.filter(({ photos }) => photos.has(shown)).map(({ mark }) => mark);
      return { ...toPhotoTile(shown, hub), text: words.filter(Boolean).join(' '), marks };
    }),
  };
}
