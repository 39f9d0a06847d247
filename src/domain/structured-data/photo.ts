import type { ShownPhoto } from '../entry/photo.ts';
import { toLicenceUrl, toPhotoTitle } from '../photos/rights.ts';
import { toPlaceWords } from '../photos/words.ts';

interface PhotoContext {
  readonly url: string;
  /** The largest JPEG. */
  readonly file: string;
  /** The page that says how pictures may be used. */
  readonly terms: string;
}

/** schema.org `ImageObject` with the rights that picture searches show. */
export function toImageObject(shown: ShownPhoto, { url, file, terms }: PhotoContext): object {
  const { record } = shown;
  const place = toPlaceWords(shown);
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name: toPhotoTitle(record),
    caption: record.caption,
    url,
    contentUrl: file,
    inLanguage: record.textLang,
    creator: { '@type': 'Person', name: record.creator },
    creditText: record.credit,
    copyrightNotice: record.credit,
    license: toLicenceUrl(record.licence) ?? terms,
    acquireLicensePage: terms,
    ...(record.takenOn && { dateCreated: record.takenOn }),
    ...(place && { contentLocation: { '@type': 'Place', name: place } }),
  };
}
