/** How a value of a filter of the photo library is written in addresses that ask several at once. */
import type { Lang } from '../../i18n/types.ts';
import { toFacetWord } from '../facet-words.ts';
import type { PhotoList } from './library.ts';

/** The questions as addresses ask them: `?tahun=2026&bentuk=tegak`. */
const QUESTIONS: Readonly<Record<string, readonly [id: string, en: string]>> = {
  photosOfDistrict: ['kecamatan', 'district'],
  photosOfYear: ['tahun', 'year'],
  photosOfLicence: ['lisensi', 'licence'],
  photosOfSource: ['asal', 'source'],
  photosOfShape: ['bentuk', 'shape'],
} satisfies Record<Exclude<PhotoList['route'], 'newsroomPhotos'>, readonly [string, string]>;

/** The question that a list answers, in an address: `tahun`; nothing for the list of all photos. */
export function toQuestionWord({ route }: Pick<PhotoList, 'route'>, lang: Lang): string {
  return QUESTIONS[route]?.[lang === 'id' ? 0 : 1] ?? '';
}

/** The mark of a list: `tahun=2026`, `shape=portrait`. */
export function toPhotoMark(list: Pick<PhotoList, 'route' | 'params'>, lang: Lang): string {
  const [param = '', value = ''] = Object.entries(list.params)[0] ?? [];
  return `${toQuestionWord(list, lang)}=${toFacetWord(param, value, lang)}`;
}
