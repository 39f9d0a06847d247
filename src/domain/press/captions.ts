import { renderCsv } from '../open-data/csv.ts';
import type { Column } from '../open-data/dataset.ts';
import type { PhotoRights } from '../photo.ts';

/** A picture of a kit with everything that a desk prints below it. */
export interface CaptionedPicture {
  /** Its name in the kit. */
  readonly file: string;
  readonly caption: string;
  readonly captionEn?: string | undefined;
  readonly alt: string;
  readonly altEn?: string | undefined;
  readonly creator: string;
  readonly credit: string;
  /** SPDX identifier, or the word of the photo model. */
  readonly licence: string;
  /** `YYYY-MM-DD` */
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  /** Who can be recognised, left to right. */
  readonly people?: readonly string[] | undefined;
  /** IPTC digital source type, the last part of its URI. */
  readonly sourceType?: string | undefined;
}

const COLUMNS = [
  ['berkas', 'file'],
  ['keterangan', 'caption'],
  ['keterangan_en', 'captionEn'],
  ['alt', 'alt'],
  ['alt_en', 'altEn'],
  ['pencipta', 'creator'],
  ['kredit', 'credit'],
  ['lisensi', 'licence'],
  ['tanggal', 'date'],
  ['tempat', 'place'],
  ['orang', 'people'],
  ['asal_gambar', 'sourceType'],
] as const satisfies readonly (readonly [string, keyof CaptionedPicture])[];

/** `keterangan.csv`: one line per picture. No cell can run as a formula. */
export function renderCaptions(pictures: readonly CaptionedPicture[]): string {
  const columns = COLUMNS.map(([name, key]): Column => ({
    name,
    type: key === 'people' ? 'list' : 'text',
    meaning: { id: name, en: name },
  }));
  const rows = pictures.map((one) =>
    Object.fromEntries(COLUMNS.map(([name, key]) => [name, one[key]])),
  );
  return renderCsv(rows, columns);
}

/** What a drawing carries inside, in both languages. */
export function toPictureRights(picture: CaptionedPicture): PhotoRights {
  const { caption, alt, captionEn = caption, altEn = alt, creator, credit, licence } = picture;
  const texts = { id: { caption, alt }, en: { caption: captionEn, alt: altEn } };
  return { creator, credit, licence, sourceType: picture.sourceType, texts };
}
