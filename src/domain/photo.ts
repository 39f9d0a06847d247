/**
 * The road of a photo, as far as pages need it: which files there will be and what they are
 * called. `src/build/pictures` draws the files that the finished pages really name.
 */
import type { PhotoRights } from './photos/rights.ts';

export type { PhotoRights } from './photos/rights.ts';

/** What the content loader found out about an original. */
export interface PhotoOriginal {
  /** Path inside the content folder: `media/telaga.jpg`. */
  file: string;
  /** As the eye sees it, after the turn that the camera recorded. */
  width: number;
  height: number;
  /** Of the file's content. */
  hash: string;
  format: string;
}

/** A photo that can be shown. */
export interface PhotoSource {
  original: PhotoOriginal;
  rights: PhotoRights;
}

export type PhotoFormat = 'avif' | 'webp' | 'jpeg' | 'png';

/** One file that the build draws. */
export interface PhotoFile {
  /** Last part of the address; changes with the picture, its rights and the recipe. */
  name: string;
  width: number;
  height: number;
  format: PhotoFormat;
  /** The camera's own pixels, not drawn again: only its notes are other ones. */
  isOriginal?: true;
}

interface PlacedFile {
  src: string;
  width: number;
  height: number;
}

/** `web` for a page, `print` as JPEG for paper, `original` with every pixel. */
export type PhotoSize = 'web' | 'print' | 'original';

/** One size that visitors may take. */
export interface PhotoDownload extends PlacedFile {
  size: PhotoSize;
  name: string;
  format: PhotoFormat;
}

export interface PhotoPlan {
  /** For `<source>`, best format first. */
  sources: { type: string; srcset: string }[];
  /** For `<img>`: a JPEG that everything can show. */
  img: PlacedFile;
  /** The largest JPEG that is drawn: for the press and for machines. */
  download: PlacedFile & { name: string };
  /** Every size once, the smallest first; the last has all pixels. */
  downloads: PhotoDownload[];
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
const WEB_WIDTH = 1600;
const PRINT_WIDTH = 3000;

/** Part of every name: raise it when the drawing changes, so that caches let go. */
const RECIPE = 2;

const EXTENSIONS: Record<PhotoFormat, string> = {
  avif: 'avif',
  webp: 'webp',
  jpeg: 'jpg',
  png: 'png',
};

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
  const print = planPrint(photo);
  const downloads = planDownloads(photo, print);
  return {
    sources: [avif.source, webp.source],
    img: toPlaced(folder, fallback),
    download: { ...toPlaced(folder, print), name: print.name },
    downloads: downloads.map(({ size, file }) => {
      const { name, format } = file;
      return { ...{ size, name, format }, ...toPlaced(folder, file) };
    }),
    files: [
      ...avif.files,
      ...webp.files,
      fallback,
      print,
      ...downloads.map(({ file }) => file).filter(({ name }) => name !== print.name),
    ],
  };
}

/** The JPEG for paper: 3000 pixels wide, or the whole where it is smaller. */
export function planPrint(photo: PhotoSource): PhotoFile {
  return toFile(photo, Math.min(photo.original.width, PRINT_WIDTH), 'jpeg');
}

function planDownloads(photo: PhotoSource, print: PhotoFile) {
  const { width, format } = photo.original;
  const needsPrint = width > PRINT_WIDTH || format !== 'jpeg';
  return [
    ...(width > WEB_WIDTH
      ? [{ size: 'web', file: toFile(photo, WEB_WIDTH, 'jpeg') } as const]
      : []),
    ...(needsPrint ? [{ size: 'print', file: print } as const] : []),
    { size: 'original', file: toOriginalFile(photo) } as const,
  ];
}

function toWidths(width: number): number[] {
  const smaller = WIDTHS.filter((each) => each < width);
  const largest = WIDTHS[WIDTHS.length - 1] ?? width;
  return width <= largest ? [...smaller, width] : smaller;
}

function toFile(photo: PhotoSource, width: number, format: PhotoFormat): PhotoFile {
  const { original } = photo;
  const height = Math.max(1, Math.round((original.height * width) / original.width));
  return { name: toName(photo, String(width), format), width, height, format };
}

function toOriginalFile(photo: PhotoSource): PhotoFile {
  const { width, height, format: own } = photo.original;
  const format = own === 'png' || own === 'webp' ? own : 'jpeg';
  return { name: toName(photo, 'asli', format), width, height, format, isOriginal: true };
}

function toName({ original, rights }: PhotoSource, size: string, format: PhotoFormat): string {
  const mark = `${original.hash}${hashText(`${RECIPE}|${JSON.stringify(rights)}`)}`;
  return `${toStem(original.file)}-${mark}-${size}.${EXTENSIONS[format]}`;
}

function toPlaced(folder: string, { name, width, height }: PhotoFile): PlacedFile {
  return { src: folder + name, width, height };
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
