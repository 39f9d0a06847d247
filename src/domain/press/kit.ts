/**
 * Media kits as data: pages plan what a ZIP holds, `src/build/kits` packs it when everything that it takes
 * from the finished site is there.
 */
import { toSlug } from '../slug.ts';
import type { PhotoRights, PhotoSource } from '../photo.ts';

/** One file of a kit. `name` is its path inside the ZIP. */
export type KitMember = { readonly name: string } & (
  | {
      /** A finished file of the site: path from its root, without its base. */
      readonly from: string;
    }
  | { readonly text: string }
  | {
      /** A photo in the size for paper. */
      readonly photo: PhotoSource;
    }
  | {
      /** A drawing that becomes a PNG of this width, with its rights inside. */
      readonly svg: string;
      readonly width: number;
      readonly rights: PhotoRights;
    }
);

/** A kit: where it is published, and what is in it. */
export interface KitPlan {
  /** From the root of the site, without its base. */
  readonly path: string;
  readonly members: readonly KitMember[];
}

/** The folder of a kit that holds its pictures. */
export const PICTURES = 'gambar/';

/** Under this name the build knows how large the pictures of a kit are together. */
export function toPicturesName(kitPath: string): string {
  return `${kitPath}#${PICTURES}`;
}

/** Data for the build: every kit. Taken out of the site when the kits are packed. */
export const KIT_LIST = '/ruang-media/kit.json';

/** What the checksums of a kit are called: `sha256sum -c SHA256SUMS`. */
export const SUMS_NAME = 'SHA256SUMS';

const PART = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9]+)*$/;

/** True for a name that every system unpacks below its own folder: plain letters, no `..`, no `\`, no root. */
export function isSafeKitName(name: string): boolean {
  return name.split('/').every((part) => PART.test(part)) && name.length <= 120;
}

/** A word of the content as part of a name: `../Telaga  Sunya` → `telaga-sunya`. */
export function toKitWord(text: string): string {
  return toSlug(text).slice(0, 60).replace(/-$/, '') || 'berkas';
}
