/**
 * What a page needs beside its HTML, read from the HTML: the build plans core and packs with it, and the device
 * stores a single page with it. Pure.
 */

/** What of a page is stored beside its HTML. Paths below the base path, without a slash in front. */
export interface PageNeeds {
  /** Style sheets, scripts, fonts, data: without them a page is bare. */
  readonly files: readonly string[];
  /** Pictures, one of each: the size that a phone shows. */
  readonly pictures: readonly string[];
}

/** The width in CSS pixels times density that a stored picture should have: a phone of 360 at 2. */
const STORED_WIDTH = 720;

function toFile(address: string, base: string): string | undefined {
  const path = address.split(/[?#]/)[0] ?? '';
  return path.startsWith(base) && !path.startsWith('//') ? path.slice(base.length) : undefined;
}

function selectCandidate(srcset: string): string | undefined {
  const candidates = srcset
    .split(',')
    .map((one) => one.trim().split(/\s+/))
    .map(([address = '', width = '0w']) => ({ address, width: parseInt(width, 10) }))
    .sort((a, b) => a.width - b.width);
  return (candidates.find(({ width }) => width >= STORED_WIDTH) ?? candidates.at(-1))?.address;
}

/** One file per picture: of a `<picture>` the first form that it offers, else what `src` says. */
function listPictures(html: string): string[] {
  const pictures = [...html.matchAll(/<picture[\s\S]*?<\/picture>/g)].map(([all]) => all);
  const rest = pictures.reduce((text, one) => text.replace(one, ''), html);
  const ofPictures = pictures.map((one) => {
    const srcset = /srcset="([^"]+)"/.exec(one)?.[1];
    return (srcset && selectCandidate(srcset)) ?? /src="([^"]+)"/.exec(one)?.[1] ?? '';
  });
  const plain = [...rest.matchAll(/<img[^>]*\ssrc="([^"]+)"/g)].map(([, address]) => address ?? '');
  return [...ofPictures, ...plain];
}

/** What a page of the finished site names in its HTML; `base` has a slash at both ends. */
export function listNeeds(html: string, base: string): PageNeeds {
  const toFiles = (addresses: string[]) => [
    ...new Set(addresses.flatMap((address) => toFile(address, base) ?? [])),
  ];
  const assets = [...html.matchAll(/="([^"]*\/(?:_berkas\/[^"]+|data\/[^"]+\.json))"/g)];
  return {
    files: toFiles(assets.map(([, address]) => address ?? '')),
    pictures: toFiles(listPictures(html)).filter((file) => file.startsWith('gambar/')),
  };
}

const HASHED_NAME = /[\w.~-]+\.[\w-]{8}\.(?:js|css|woff2|svg)/g;

/** True for a file that may name others: a script its chunks, a style sheet its fonts. */
export function canName(file: string): boolean {
  return /\.(js|css)$/.test(file);
}

/** Files of the folder of hashed files that a script or a style sheet imports or names. */
export function listNamed(text: string): string[] {
  return [...new Set(text.match(HASHED_NAME) ?? [])].map((name) => `_berkas/${name}`);
}
