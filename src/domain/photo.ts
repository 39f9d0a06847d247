/**
 * The road of a photo, as far as pages need it: which files there will be and what they are
 * called. `src/build/pictures` draws the files that the finished pages really name.
 */

/** What the content loader found out about an original. */
export interface PhotoOriginal {
  /** Path inside the content folder: `media/telaga.jpg`. */
  file: string;
  /** As the eye sees it, after the turn that the camera recorded. */
  width: number;
  height: number;
  /** Of the file's content. */
  hash: string;
}

/** What travels inside every published file of a photo. */
export interface PhotoRights {
  creator: string;
  credit: string;
  /** SPDX identifier of a Creative Commons licence, or `editorial`, `all-rights-reserved`. */
  licence: string;
  caption: string;
  /** IPTC digital source type, the last part of its URI. */
  sourceType?: string | undefined;
}

/** A photo that can be shown. */
export interface PhotoSource {
  original: PhotoOriginal;
  rights: PhotoRights;
}

export type PhotoFormat = 'avif' | 'webp' | 'jpeg';

/** One file that the build draws. */
export interface PhotoFile {
  /** Last part of the address; changes with the picture, its rights and the recipe. */
  name: string;
  width: number;
  height: number;
  format: PhotoFormat;
}

export interface PhotoPlan {
  /** For `<source>`, best format first. */
  sources: { type: string; srcset: string }[];
  /** For `<img>`: a JPEG that everything can show. */
  img: { src: string; width: number; height: number };
  /** The largest JPEG, for download and for the press. */
  download: { src: string; name: string; width: number; height: number };
  /** All files above. */
  files: PhotoFile[];
}

/** Folder of the drawn photos, from the root of the site. */
export const PHOTO_FOLDER = '/gambar/foto/';

/** Data for the build: every published photo. Taken out of the site when its files are drawn. */
export const PHOTO_LIST = '/gambar/foto.json';

/** 360 CSS pixels and its double and triple are a phone's stamp; 1600 a desktop's. */
const WIDTHS = [360, 720, 1080, 1600] as const;
const FALLBACK_WIDTH = 720;
const DOWNLOAD_WIDTH = 3000;

/** Part of every name: raise it when the drawing changes, so that caches let go. */
const RECIPE = 1;

const EXTENSIONS: Record<PhotoFormat, string> = { avif: 'avif', webp: 'webp', jpeg: 'jpg' };

/** Plans the files of a photo and the attributes of its `<picture>`; never larger than the original. */
export function planPhoto(photo: PhotoSource, base = ''): PhotoPlan {
  const { width } = photo.original;
  const widths = toWidths(width);
  const folder = `${base.replace(/\/$/, '')}${PHOTO_FOLDER}`;
  const toSource = (format: 'avif' | 'webp') => {
    const files = widths.map((each) => toFile(photo, each, format));
    const srcset = files.map((file) => `${folder}${file.name} ${file.width}w`).join(', ');
    return { files, source: { type: `image/${format}`, srcset } };
  };
  const avif = toSource('avif');
  const webp = toSource('webp');
  const fallback = toFile(photo, Math.min(width, FALLBACK_WIDTH), 'jpeg');
  const download = toFile(photo, Math.min(width, DOWNLOAD_WIDTH), 'jpeg');
  return {
    sources: [avif.source, webp.source],
    img: toImage(folder, fallback),
    download: { ...toImage(folder, download), name: download.name },
    files: [...avif.files, ...webp.files, fallback, download],
  };
}

function toWidths(width: number): number[] {
  const smaller = WIDTHS.filter((each) => each < width);
  const largest = WIDTHS[WIDTHS.length - 1] ?? width;
  return width <= largest ? [...smaller, width] : smaller;
}

function toFile(photo: PhotoSource, width: number, format: PhotoFormat): PhotoFile {
  const { original, rights } = photo;
  const height = Math.max(1, Math.round((original.height * width) / original.width));
  const { creator, credit, licence, sourceType } = rights;
  // Without the caption: it differs by language, and both languages share the files.
  const text = [RECIPE, creator, credit, licence, sourceType].join('|');
  const mark = `${original.hash}${hashText(text)}`;
  const name = `${toStem(original.file)}-${mark}-${width}.${EXTENSIONS[format]}`;
  return { name, width, height, format };
}

function toImage(folder: string, file: PhotoFile) {
  return { src: folder + file.name, width: file.width, height: file.height };
}

/** `media/2026/Telaga Menjer.JPG` → `telaga-menjer`: plain letters only, at most 40. */
function toStem(file: string): string {
  const last = file.split('/').at(-1) ?? '';
  const plain = last
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return plain || 'foto';
}

/** FNV-1a of a text as 8 hexadecimal digits: names files, protects nothing. */
export function hashText(text: string): string {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
