/** What travels inside every published file of a photo. Pages in all languages share the files, so it holds all languages. */
import type { EntryData, MediaFile } from '../content/types.ts';
import type { Ground } from '../hub/types.ts';
import { DEFAULT_LANG, type Lang } from '../../i18n/types.ts';

/** The words of a photo in one language. */
export interface PhotoText {
  readonly title?: string | undefined;
  readonly caption: string;
  readonly alt: string;
}

/** The words in every language that has them; the default language always does. */
export type PhotoTexts = { readonly id: PhotoText } & { readonly [L in Lang]?: PhotoText };

/** Where a photo was taken, in words only: never as a point. */
export interface PhotoPlace {
  /** Address, village and kecamatan, as far as known. */
  readonly location?: string | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
}

export interface PhotoRights {
  readonly creator: string;
  readonly credit: string;
  /** SPDX identifier of a Creative Commons licence, or `editorial`, `all-rights-reserved`. */
  readonly licence: string;
  readonly texts: PhotoTexts;
  /** IPTC digital source type, the last part of its URI. */
  readonly sourceType?: string | undefined;
  /** YYYY-MM-DD. */
  readonly takenOn?: string | undefined;
  /** Names of those who can be recognised. */
  readonly people?: readonly string[] | undefined;
  readonly place?: PhotoPlace | undefined;
}

type PhotoData = EntryData['photos'];
type Area = Pick<Ground, 'settings' | 'districts' | 'villages'>;

function toPlace({ place }: PhotoData, { settings, districts, villages }: Area) {
  if (!place) return undefined;
  const { region } = settings;
  const own = districts.filter(({ code }) => place.districts.includes(code));
  const village = villages.find(({ code }) => code === place.village)?.name;
  const names = [place.address, village, ...own.map(({ name }) => `Kecamatan ${name}`)];
  return {
    location: names.filter(Boolean).join(', ') || undefined,
    city: place.neighbour ?? region.fullName[DEFAULT_LANG],
    state: place.neighbour ? undefined : region.province[DEFAULT_LANG],
  };
}

/** The rights of a photo, the same whatever language a page has: the names of its files depend on them. */
export function toPhotoRights(data: PhotoData, texts: PhotoTexts, area: Area): PhotoRights {
  const { creator, credit, licence, sourceType, takenOn, people } = data;
  return {
    ...{ creator, credit, licence, texts, sourceType, takenOn },
    people: people.length ? people.map(({ name }) => name) : undefined,
    place: toPlace(data, area),
  };
}

/** Ends a sentence, unless a title or another short form stands before it: `Dr. Sari`, `Jl. Merdeka`, `M.Si.` */
const SENTENCE =
  /^.+?(?<!(?:^|[\s.])(?:dr|drs|dra|prof|ir|hj|no|jl|kab|kec|kel|si|pd|kes|sos|hum|ag|kom|\p{L}))[.!?](?=\s|$)/isu;

/** A photo's short name: its title, else the first sentence of its caption, at most 80 letters. */
export function toPhotoTitle({ title, caption }: Pick<PhotoText, 'title' | 'caption'>): string {
  if (title) return title;
  const sentence = SENTENCE.exec(caption)?.[0].replace(/\.$/, '') ?? caption;
  if (sentence.length <= 80) return sentence;
  return `${sentence.slice(0, 79).replace(/\s+\S*$/, '')}…`;
}

/** False where nobody but the owner may use a photo: it is shown, but no file of it is offered. */
export function canDownload({ licence }: Pick<PhotoRights, 'licence'>): boolean {
  return licence !== 'all-rights-reserved';
}

const LICENCE_URLS: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
};

/** Where a licence is written; nothing for those that the site itself words. */
export function toLicenceUrl(licence: string): string | undefined {
  return LICENCE_URLS[licence];
}

/** What must be said of a picture that is not just a photo. */
export type SourceMark = 'ai' | 'partly-ai' | 'composite' | 'edited' | 'drawing';

const MARKS: Readonly<Record<string, SourceMark>> = {
  trainedAlgorithmicMedia: 'ai',
  compositeWithTrainedAlgorithmicMedia: 'partly-ai',
  compositeCapture: 'composite',
  minorHumanEdits: 'edited',
  algorithmicallyEnhanced: 'edited',
  digitalArt: 'drawing',
};

/** The mark that stands beside a picture wherever it is shown; nothing for a photo as the camera took it. */
export function toSourceMark(sourceType: string | undefined): SourceMark | undefined {
  return MARKS[sourceType ?? ''];
}

/** True for a picture that a machine made, wholly or in part: it stands only where its mark can stand beside it. */
export function isMachineMade(sourceType: string | undefined): boolean {
  return /ai$/.test(toSourceMark(sourceType) ?? '');
}

/** What pages need of an original, out of what the content loader found. */
export function toOriginal({ path, picture }: MediaFile) {
  if (!picture) return undefined;
  const { width, height, hash, format } = picture;
  return { file: `media/${path}`, width, height, hash, format };
}
